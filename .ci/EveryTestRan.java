import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Fails unless every test of the checkout ran, by the reports of Surefire and Failsafe that were written since a moment: a test
 * that is not run proves nothing. A class that only inherits its tests counts, and so does each nested class. A method with a tag
 * that no run includes is in no report.
 *
 * <p>Usage: {@code java .ci/EveryTestRan.java MILLIS [TAG…]}: when the run began, in milliseconds of the epoch, and the tags of tests that this
 * run leaves out. A skipped test fails the run unless {@code .ci/skipped-tests.txt} names it with its reason.
 */
final class EveryTestRan {

    // What makes a method or a field a test. Annotations of the checkout that carry one of these count too.
    private static final List<String> TESTS = List.of(
            "Test",
            "RepeatedTest",
            "ParameterizedTest",
            "TestFactory",
            "TestTemplate",
            "Property",
            "Example",
            "ArchTest",
            "FuzzTest");
    private static final String SKIPPED_TESTS = ".ci/skipped-tests.txt";
    private static final Pattern SKIPPED_TEST = Pattern.compile("(\\S+)#(\\S*)\t(\\S.*)");
    private static final Pattern AFTER_NAME = Pattern.compile("(?s)[({\\[].*");
    private static final String NO_PYTHON = "python3 ";
    private static final Pattern NO_JAVA = Pattern.compile("java (\\d{1,3})\\b.*");

    private final Path checkout;
    private final PrintStream out;
    private final long since;
    private final Set<String> leftOut;

    private final Set<String> testAnnotations = new HashSet<>(TESTS);
    // By simple name, as sources name them.
    private final Map<String, List<TestType>> types = new TreeMap<>();
    private final List<MayBeSkipped> mayBeSkipped = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final Set<MayBeSkipped> used = new HashSet<>();
    private int classes;
    private int tests;
    private int skipped;

    /** A method or field that is a test, by its annotations. */
    private record Member(String name, Set<String> annotations, Set<String> tags) {}

    /** A line of the list of tests that may be skipped: of a class, all its tests if none is named. */
    private record MayBeSkipped(String line, String className, String test, String reason) {

        // A parameter or a number may follow the name.
        boolean matches(String nameOfClass, String nameOfTest) {
            return nameOfClass.equals(className)
                    && (test.isEmpty() || nameOfTest.matches("(?s)" + Pattern.quote(test) + "(\\W.*)?"));
        }

        boolean missesWhatIsThere() {
            Matcher java = NO_JAVA.matcher(reason);
            return java.matches() && hasJava(Integer.parseInt(java.group(1))) || reason.startsWith(NO_PYTHON) && hasPython();
        }
    }

    /** A type that some source declares. */
    private record TestType(
            String source,
            String packageName,
            String name,
            List<TestType> enclosing,
            boolean isConcrete,
            Set<String> annotations,
            Set<String> tags,
            List<String> supertypes,
            Set<String> imports,
            List<Member> members) {

        TestType outermost() {
            return enclosing.isEmpty() ? this : enclosing.get(enclosing.size() - 1);
        }

        String simple() {
            return name.substring(name.lastIndexOf('$') + 1);
        }

        String qualified() {
            return packageName.isEmpty() ? name : packageName + "." + name;
        }
    }

    private EveryTestRan(Path checkout, PrintStream out, long since, Set<String> leftOut) {
        this.checkout = checkout;
        this.out = out;
        this.since = since;
        this.leftOut = leftOut;
    }

    public static void main(String[] arguments) throws Exception {
        System.exit(check(Path.of(""), System.out, List.of(arguments)));
    }

    /** Checks a checkout and returns the exit status. */
    static int check(Path checkout, PrintStream out, List<String> arguments) throws Exception {
        if (arguments.isEmpty() || !arguments.get(0).matches("\\d{1,18}")) {
            out.println("Usage: java .ci/EveryTestRan.java MILLIS [TAG...]");
            return 2;
        }
        Set<String> leftOut = new TreeSet<>(arguments.subList(1, arguments.size()));
        EveryTestRan check = new EveryTestRan(checkout, out, Long.parseLong(arguments.get(0)), leftOut);
        check.readMayBeSkipped();
        check.parse(check.tracked());
        check.run();
        return check.report();
    }

    // A line is a class, a hash, a test or nothing, a tab, and the reason; a reason that begins with «java N» or «python3»
    // holds only where there is none.
    private void readMayBeSkipped() throws IOException {
        for (String line : Files.readAllLines(checkout.resolve(SKIPPED_TESTS))) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Matcher parts = SKIPPED_TEST.matcher(line);
            if (parts.matches()) {
                mayBeSkipped.add(new MayBeSkipped(line, parts.group(1), parts.group(2), parts.group(3)));
            } else {
                faults.add("Not a class, '#', a test, a tab and a reason in " + SKIPPED_TESTS + ": " + line);
            }
        }
    }

    private List<Path> tracked() throws Exception {
        Process git = new ProcessBuilder("git", "ls-files", "--cached", "--others", "--exclude-standard", "*.java")
                .directory(checkout.toAbsolutePath().toFile())
                .start();
        try (InputStream files = git.getInputStream()) {
            return new String(files.readAllBytes(), StandardCharsets.UTF_8).lines()
                    // Projects of strangers are built by the rehearsal, which judges them itself.
                    .filter(file -> file.contains("src/") && !file.startsWith("examples/strangers/"))
                    .map(checkout::resolve)
                    .filter(Files::exists)
                    .toList();
        }
    }

    // By the compiler's own parser: what a comment or a text contains is no class and no test.
    private void parse(List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, diagnostics, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            for (CompilationUnitTree unit : sources.isEmpty() ? List.<CompilationUnitTree>of() : task.parse()) {
                Path file = Path.of(unit.getSourceFile().toUri());
                String source = checkout.toAbsolutePath().relativize(file).toString().replace('\\', '/');
                String packageName = unit.getPackageName() == null ? "" : unit.getPackageName().toString();
                Set<String> imports = new HashSet<>();
                for (ImportTree each : unit.getImports()) {
                    imports.add(each.getQualifiedIdentifier().toString());
                }
                for (Tree declaration : unit.getTypeDecls()) {
                    if (declaration instanceof ClassTree type) {
                        add(type, source, packageName, imports, List.of());
                    }
                }
            }
        }
        for (Diagnostic<?> each : diagnostics.getDiagnostics()) {
            if (each.getKind() == Diagnostic.Kind.ERROR) {
                faults.add("Not readable: " + each);
            }
        }
    }

    private void add(ClassTree tree, String source, String packageName, Set<String> imports, List<TestType> enclosing) {
        String simple = tree.getSimpleName().toString();
        String name = enclosing.isEmpty() ? simple : enclosing.get(0).name() + "$" + simple;
        List<String> supertypes = new ArrayList<>();
        if (tree.getExtendsClause() != null) {
            supertypes.add(nameOf(tree.getExtendsClause()));
        }
        tree.getImplementsClause().forEach(each -> supertypes.add(nameOf(each)));
        boolean isConcrete = tree.getKind() != Tree.Kind.INTERFACE
                && tree.getKind() != Tree.Kind.ANNOTATION_TYPE
                && !tree.getModifiers().getFlags().contains(Modifier.ABSTRACT);
        List<Member> members = new ArrayList<>();
        TestType type = new TestType(
                source,
                packageName,
                name,
                enclosing,
                isConcrete,
                annotations(tree.getModifiers()),
                tags(tree.getModifiers()),
                supertypes,
                imports,
                members);
        types.computeIfAbsent(simple, unused -> new ArrayList<>()).add(type);
        List<TestType> outer = Stream.concat(Stream.of(type), enclosing.stream()).toList();
        for (Tree member : tree.getMembers()) {
            if (member instanceof ClassTree inner) {
                add(inner, source, packageName, imports, outer);
            } else if (member instanceof MethodTree method) {
                members.add(member(method.getName().toString(), method.getModifiers()));
            } else if (member instanceof VariableTree field) {
                members.add(member(field.getName().toString(), field.getModifiers()));
            }
        }
    }

    private static Member member(String name, ModifiersTree modifiers) {
        return new Member(name, annotations(modifiers), tags(modifiers));
    }

    private static String nameOf(Tree type) {
        return type instanceof ParameterizedTypeTree generic ? nameOf(generic.getType()) : type.toString();
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Set<String> annotations(ModifiersTree modifiers) {
        Set<String> names = new HashSet<>();
        modifiers.getAnnotations().forEach(each -> names.add(simple(each.getAnnotationType().toString())));
        return names;
    }

    /** Returns the tags of a declaration, one by one or within {@code @Tags}. */
    private static Set<String> tags(ModifiersTree modifiers) {
        Set<String> tags = new HashSet<>();
        TreeScanner<Void, Boolean> scanner = new TreeScanner<>() {
            @Override
            public Void visitAnnotation(AnnotationTree annotation, Boolean unused) {
                String name = simple(annotation.getAnnotationType().toString());
                return name.equals("Tag") || name.equals("Tags") ? super.visitAnnotation(annotation, true) : null;
            }

            @Override
            public Void visitLiteral(LiteralTree literal, Boolean unused) {
                tags.add(String.valueOf(literal.getValue()));
                return null;
            }
        };
        modifiers.getAnnotations().forEach(each -> each.accept(scanner, true));
        return tags;
    }

    private void run() throws Exception {
        List<TestType> all = types.values().stream().flatMap(List::stream).toList();
        boolean found = true;
        while (found) {
            found = false;
            // An annotation that carries one found in this round is found in the next.
            for (TestType type : all) {
                found |= isTest(type.annotations()) && testAnnotations.add(type.simple());
            }
        }
        Set<String> judged = new HashSet<>();
        Set<String> known = new HashSet<>();
        for (TestType type : all) {
            if (type.isConcrete() && type.source().contains("src/test/java/") && !tests(type, Set.of()).isEmpty()) {
                known.add(type.qualified());
                Set<String> expected = tests(type, leftOut);
                if (!expected.isEmpty()) {
                    judged.add(type.qualified());
                    check(type, expected);
                }
            }
        }
        for (MayBeSkipped each : mayBeSkipped) {
            if (!known.contains(each.className())) {
                faults.add("Not a test class, in " + SKIPPED_TESTS + ": " + each.line());
            } else if (judged.contains(each.className()) && !used.contains(each) && !each.missesWhatIsThere()) {
                faults.add("Nothing was skipped for this line of " + SKIPPED_TESTS + ": " + each.line());
            }
        }
    }

    private boolean isTest(Set<String> annotations) {
        return annotations.stream().anyMatch(testAnnotations::contains);
    }

    /** Returns the names of the tests that a type declares or inherits and that have none of some tags. */
    private Set<String> tests(TestType type, Set<String> without) {
        List<TestType> family = new ArrayList<>();
        ancestry(type, family);
        boolean isLeftOut = Stream.concat(family.stream(), type.enclosing().stream().flatMap(outer -> {
                    List<TestType> itsFamily = new ArrayList<>();
                    ancestry(outer, itsFamily);
                    return itsFamily.stream();
                }))
                .flatMap(each -> each.tags().stream())
                .anyMatch(without::contains);
        return isLeftOut
                ? Set.of()
                : family.stream()
                        .flatMap(each -> each.members().stream())
                        .filter(member -> isTest(member.annotations())
                                && member.tags().stream().noneMatch(without::contains))
                        .map(Member::name)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private void ancestry(TestType type, List<TestType> family) {
        if (family.contains(type)) {
            return;
        }
        family.add(type);
        type.supertypes().forEach(name -> declared(name, type).forEach(each -> ancestry(each, family)));
    }

    /** Returns the types of the checkout that a name may mean; none for a type of a library. */
    private List<TestType> declared(String name, TestType from) {
        List<TestType> candidates = types.getOrDefault(simple(name), List.of());
        List<TestType> near = candidates.stream()
                .filter(each -> each.packageName().equals(from.packageName())
                        || from.imports().contains(each.qualified().replace('$', '.')))
                .toList();
        return near.isEmpty() ? candidates : near;
    }

    private void check(TestType type, Set<String> expected) throws Exception {
        String module = type.source().substring(0, type.source().indexOf("src/test/java/"));
        int ran = 0;
        Set<String> notReported = new TreeSet<>(expected);
        for (Path report : reports(checkout.resolve(module + "target"), type.outermost().qualified())) {
            ran += read(report, type, notReported);
        }
        if (ran == 0) {
            faults.add("No test of " + type.qualified() + " ran.");
        } else {
            notReported.forEach(test -> faults.add("Not run: " + type.qualified() + "#" + test));
        }
        classes++;
        tests += ran;
    }

    private List<Path> reports(Path target, String name) throws IOException {
        if (!Files.isDirectory(target)) {
            return List.of();
        }
        Pattern file = Pattern.compile("TEST-" + Pattern.quote(name) + "([$-].*)?\\.xml");
        try (Stream<Path> files = Files.walk(target, 3)) {
            // What ran with -Dquickly was checked less.
            Path quickly = target.resolve("quickly");
            return files.filter(each -> !each.startsWith(quickly))
                    .filter(each -> file.matcher(each.getFileName().toString()).matches())
                    .filter(this::isFresh)
                    .toList();
        }
    }

    private boolean isFresh(Path report) {
        try {
            return Files.getLastModifiedTime(report).toMillis() >= since;
        } catch (IOException e) {
            return false;
        }
    }

    // The report of a class holds the tests of its nested classes too. jqwik and ArchUnit name a class without its package.
    // jqwik writes a space for each underscore of a test, and JUnit the parameters and a number after it.
    private int read(Path report, TestType type, Set<String> notReported) throws Exception {
        Set<String> names = Set.of(type.qualified(), type.simple());
        Element suite = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(report.toFile()).getDocumentElement();
        NodeList cases = suite.getElementsByTagName("testcase");
        int ran = 0;
        for (int i = 0; i < cases.getLength(); i++) {
            Element test = (Element) cases.item(i);
            if (!names.contains(test.getAttribute("classname"))) {
                continue;
            }
            notReported.remove(AFTER_NAME.matcher(test.getAttribute("name")).replaceFirst("").replace(' ', '_'));
            if (test.getElementsByTagName("skipped").getLength() == 0) {
                ran++;
            } else {
                skipped++;
                judgeSkipped(type.qualified(), test.getAttribute("name"));
            }
        }
        return ran;
    }

    private void judgeSkipped(String className, String test) {
        List<MayBeSkipped> lines = mayBeSkipped.stream().filter(each -> each.matches(className, test)).toList();
        used.addAll(lines);
        String name = className + "#" + test;
        if (lines.isEmpty()) {
            faults.add("Skipped, and not in " + SKIPPED_TESTS + ": " + name);
        } else if (lines.get(0).missesWhatIsThere()) {
            faults.add("Skipped, but what is missing is there: " + name + " (" + lines.get(0).reason() + ")");
        } else {
            out.println("Skipped: " + name + " (" + lines.get(0).reason() + ")");
        }
    }

    private static boolean hasPython() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "python3"))
                .anyMatch(Files::isExecutable);
    }

    // As the tests that need another Java look for it.
    private static boolean hasJava(int version) {
        List<Path> homes = new ArrayList<>();
        String named = System.getenv("JAVA_HOME_" + version);
        if (named != null) {
            homes.add(Path.of(named));
        }
        try (Stream<Path> neighbours = Files.list(Path.of(System.getProperty("java.home")).getParent())) {
            neighbours.forEach(homes::add);
        } catch (IOException e) {
            // nothing beside it
        }
        return homes.stream().anyMatch(home -> isOf(version, home));
    }

    private static boolean isOf(int version, Path home) {
        try {
            return Files.readString(home.resolve("release")).contains("JAVA_VERSION=\"" + version);
        } catch (IOException e) {
            return false;
        }
    }

    private int report() {
        if (classes == 0 || tests == 0) {
            faults.add("No test class was found, or no test ran.");
        }
        faults.forEach(out::println);
        out.println(classes + " test classes, " + tests + " tests ran, " + skipped + " skipped");
        return faults.isEmpty() ? 0 : 1;
    }
}
