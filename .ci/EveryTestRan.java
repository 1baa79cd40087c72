import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Fails unless every test class of the checkout ran, by the reports of Surefire and Failsafe that were written since a moment:
 * a test that is not run proves nothing.
 *
 * <p>Usage: {@code java .ci/EveryTestRan.java MILLIS [TAG…]}: when the run began, in milliseconds of the epoch, and the tags of tests that this
 * run leaves out. A skipped test fails the run unless {@code .ci/skipped-tests.txt} names it with its reason.
 */
final class EveryTestRan {

    // Each annotation that makes a method or a field a test, in any way that it may be written.
    private static final Pattern TEST = Pattern.compile("@(?:[a-z][\\w.]*\\.)?(Test|RepeatedTest|ParameterizedTest|TestFactory"
            + "|TestTemplate|Property|Example|ArchTest)\\b");
    // A text may look like the beginning of a comment, as "calls/*.json" does.
    private static final Pattern TEXT_OR_COMMENT = Pattern.compile("\"\"\"(?s:.*?)(?<!\\\\)\"\"\""
            + "|\"[^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+\""
            + "|'(?:\\\\.|[^'\\\\])[^'\\n]*+'"
            + "|/\\*(?s:.*?)\\*/"
            + "|//[^\\n]*+");
    private static final Pattern TAG = Pattern.compile("@Tag\\(\"([^\"]+)\"\\)");
    private static final Pattern ABSTRACT = Pattern.compile("\\b(abstract class|interface)\\s+%s\\b");

    private final long since;
    private final Set<String> leftOut;
    private final Map<String, String> mayBeSkipped;
    private final List<String> faults = new ArrayList<>();
    private int classes;
    private int tests;
    private int skipped;

    private EveryTestRan(long since, Set<String> leftOut) throws IOException {
        this.since = since;
        this.leftOut = leftOut;
        this.mayBeSkipped = mayBeSkipped();
    }

    public static void main(String[] arguments) throws Exception {
        long since = Long.parseLong(arguments[0]);
        EveryTestRan check = new EveryTestRan(since, new TreeSet<>(List.of(arguments).subList(1, arguments.length)));
        check.run();
        System.exit(check.report());
    }

    // A line is a test, a tab, and the reason; a reason that begins with «java N» holds only where there is no Java N.
    private static Map<String, String> mayBeSkipped() throws IOException {
        Map<String, String> reasons = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of(".ci/skipped-tests.txt"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split("\t");
                reasons.put(parts[0], parts[1]);
            }
        }
        return reasons;
    }

    private void run() throws Exception {
        for (String source : tracked()) {
            String text = withoutComments(Files.readString(Path.of(source)));
            String name = source.substring(source.lastIndexOf('/') + 1, source.length() - ".java".length());
            boolean isAbstract = Pattern.compile(String.format(ABSTRACT.pattern(), name)).matcher(text).find();
            if (TEST.matcher(text).find() && !isAbstract && !isLeftOut(text)) {
                check(source);
            }
        }
    }

    private static List<String> tracked() throws Exception {
        Process git = new ProcessBuilder("git", "ls-files", "--cached", "--others", "--exclude-standard", "*.java").start();
        try (InputStream files = git.getInputStream()) {
            return new String(files.readAllBytes()).lines().filter(file -> file.contains("src/test/java/"))
                    // Projects of strangers are built by the rehearsal, which judges them itself.
                    .filter(file -> !file.startsWith("examples/strangers/"))
                    .filter(file -> Files.exists(Path.of(file)))
                    .toList();
        }
    }

    private static String withoutComments(String text) {
        return TEXT_OR_COMMENT.matcher(text).replaceAll(
                found -> found.group().startsWith("/") ? "" : Matcher.quoteReplacement(found.group()));
    }

    private boolean isLeftOut(String text) {
        Matcher tags = TAG.matcher(text);
        // A tag of a method leaves out that method alone; the class has a report of its others.
        String ofClass = text.substring(0, text.indexOf('{') < 0 ? text.length() : text.indexOf('{'));
        while (tags.find()) {
            if (leftOut.contains(tags.group(1)) && ofClass.contains(tags.group())) {
                return true;
            }
        }
        return false;
    }

    private void check(String source) throws Exception {
        String module = source.substring(0, source.indexOf("src/test/java/"));
        String name = source.substring(source.indexOf("src/test/java/") + "src/test/java/".length(), source.length() - 5)
                .replace('/', '.');
        int ran = 0;
        for (Path report : reports(Path.of(module + "target"), name)) {
            ran += read(report);
        }
        if (ran == 0) {
            faults.add("No test of " + name + " ran.");
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
            return files.filter(each -> file.matcher(each.getFileName().toString()).matches())
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

    /** Reads a report and returns how many of its tests ran. */
    private int read(Path report) throws Exception {
        Element suite = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(report.toFile()).getDocumentElement();
        NodeList cases = suite.getElementsByTagName("testcase");
        int ran = 0;
        for (int i = 0; i < cases.getLength(); i++) {
            Element test = (Element) cases.item(i);
            if (test.getElementsByTagName("skipped").getLength() == 0) {
                ran++;
            } else {
                skipped++;
                judgeSkipped(test.getAttribute("classname") + "#" + test.getAttribute("name"));
            }
        }
        return ran;
    }

    private void judgeSkipped(String test) {
        String reason = mayBeSkipped.entrySet().stream()
                .filter(each -> test.startsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
        Matcher java = Pattern.compile("java (\\d+).*").matcher(reason);
        if (reason.isEmpty()) {
            faults.add("Skipped, and not in .ci/skipped-tests.txt: " + test);
        } else if (java.matches() && hasJava(Integer.parseInt(java.group(1)))) {
            faults.add("Skipped for want of Java " + java.group(1) + ", which is there: " + test);
        } else {
            System.out.println("Skipped: " + test + " (" + reason + ")");
        }
    }

    // As the tests that need another Java look for it.
    private static boolean hasJava(int version) {
        Map<String, Path> homes = new LinkedHashMap<>();
        String named = System.getenv("JAVA_HOME_" + version);
        if (named != null) {
            homes.put(named, Path.of(named));
        }
        Path beside = Path.of(System.getProperty("java.home")).getParent();
        try (Stream<Path> neighbours = Files.list(beside)) {
            neighbours.forEach(home -> homes.put(home.toString(), home));
        } catch (IOException e) {
            // nothing beside it
        }
        return homes.values().stream().anyMatch(home -> isOf(version, home));
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
        faults.forEach(System.out::println);
        System.out.println(classes + " test classes, " + tests + " tests ran, " + skipped + " skipped");
        return faults.isEmpty() ? 0 : 1;
    }
}
