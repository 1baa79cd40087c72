package io.github.federules.assurance.mutation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The mutants of a report that PIT wrote. */
final class PitReport {

    private static final String OURS = "io.github.federules.";

    private PitReport() {}

    static List<Mutant> read(Path report) throws IOException, SAXException, ParserConfigurationException {
        NodeList nodes = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(report.toFile())
                .getElementsByTagName("mutation");
        // The same change twice in a line is told apart by its place in the code that was compiled.
        List<Element> elements = IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .sorted(Comparator.comparing((Element each) -> text(each, "mutatedClass"))
                        .thenComparingInt(each -> line(each))
                        .thenComparing(each -> text(each, "mutatedMethod"))
                        .thenComparingInt(each -> Integer.parseInt(text(each, "index"))))
                .toList();
        Map<String, List<String>> sources = new HashMap<>();
        Map<String, Integer> times = new HashMap<>();
        List<Mutant> mutants = new ArrayList<>();
        for (Element element : elements) {
            String type = text(element, "mutatedClass");
            String packageName = type.substring(0, type.lastIndexOf('.'));
            String file = text(element, "sourceFile");
            List<String> source = sources.get(packageName + file);
            if (source == null) {
                source = Pit.source(packageName, file);
                sources.put(packageName + file, source);
            }
            String place = type.substring(OURS.length()) + ": "
                    + source.get(line(element) - 1).strip();
            int time = times.merge(place + change(element), 1, Integer::sum);
            mutants.add(new Mutant(
                    packageName.substring(OURS.length()),
                    place,
                    time == 1 ? change(element) : change(element) + " (" + time + ")",
                    Boolean.parseBoolean(element.getAttribute("detected")),
                    !element.getAttribute("status").equals("NO_COVERAGE")));
        }
        return mutants;
    }

    private static String change(Element element) {
        String mutator = text(element, "mutator");
        return mutator.substring(mutator.lastIndexOf('.') + 1).replace("Mutator", "") + ": "
                // A lambda is numbered anew with every other that comes or goes.
                + text(element, "description")
                        .replaceAll("lambda\\$(\\w+)\\$\\d+", "$1")
                        .replaceAll(" for \\S+$", "");
    }

    private static int line(Element element) {
        return Integer.parseInt(text(element, "lineNumber"));
    }

    private static String text(Element element, String name) {
        return element.getElementsByTagName(name).item(0).getTextContent();
    }
}
