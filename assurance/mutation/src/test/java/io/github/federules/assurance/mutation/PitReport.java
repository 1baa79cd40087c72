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

    private PitReport() {}

    /** Reads the mutants, method by method, in the order of the compiled code. */
    static List<Mutant> read(Path report) throws IOException, SAXException, ParserConfigurationException {
        NodeList nodes = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(report.toFile())
                .getElementsByTagName("mutation");
        List<Element> elements = IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .sorted(Comparator.comparing(PitReport::place)
                        .thenComparingInt(each -> Mutant.numberOfLambda(text(each, "mutatedMethod")))
                        .thenComparingInt(each -> Integer.parseInt(text(each, "index")))
                        .thenComparing(PitReport::mutator)
                        .thenComparing(each -> text(each, "description")))
                .toList();
        Map<String, Integer> numbers = new HashMap<>();
        List<Mutant> mutants = new ArrayList<>();
        for (Element element : elements) {
            String place = place(element);
            String mutator = mutator(element);
            mutants.add(new Mutant(
                    place,
                    mutator,
                    numbers.merge(place + " " + mutator, 1, Integer::sum),
                    text(element, "description"),
                    Boolean.parseBoolean(element.getAttribute("detected")),
                    !element.getAttribute("status").equals("NO_COVERAGE")));
        }
        return mutants;
    }

    private static String place(Element element) {
        return Mutant.place(
                text(element, "mutatedClass"), text(element, "mutatedMethod"), text(element, "methodDescription"));
    }

    private static String mutator(Element element) {
        String mutator = text(element, "mutator");
        return mutator.substring(mutator.lastIndexOf('.') + 1).replace("Mutator", "");
    }

    private static String text(Element element, String name) {
        return element.getElementsByTagName(name).item(0).getTextContent();
    }
}
