package io.github.federules.assurance.fuzzing;

import io.github.federules.core.call.Call;
import io.github.federules.dmn.DmnExport;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A call as a DMN model in both languages: refused as documented, or XML whose ids are unique and whose references meet one. */
final class ExportedModel {

    private final DocumentBuilder parser;

    ExportedModel() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        parser = factory.newDocumentBuilder();
        // What is found is thrown, not printed as well.
        parser.setErrorHandler(null);
    }

    void judge(Call call) throws Exception {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            String model;
            try {
                model = DmnExport.of(call).model(locale);
            } catch (IllegalArgumentException e) {
                Holds.that(
                        e.getClass() == IllegalArgumentException.class
                                && e.getMessage()
                                        .matches(
                                                "(?s)(The day is|A text of the call contains the character|The call .+"
                                                        + " has (a rule that|rules that|the term|natures of its own, which)) .+\\."),
                        "what DMN cannot express is refused as documented",
                        e);
                continue;
            }
            judge(model);
        }
    }

    private void judge(String model) throws Exception {
        NodeList elements;
        try {
            elements = parser.parse(new InputSource(new StringReader(model))).getElementsByTagName("*");
        } catch (SAXException e) {
            throw new AssertionError("Not so: a model is XML: " + model, e);
        }
        Set<String> ids = new HashSet<>();
        Set<String> references = new HashSet<>();
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            if (element.hasAttribute("id")) {
                Holds.that(ids.add(element.getAttribute("id")), "an id is there once", element.getAttribute("id"));
            }
            if (element.hasAttribute("href")) {
                references.add(element.getAttribute("href"));
            }
        }
        Holds.that(!references.isEmpty(), "a model has references", model);
        for (String reference : references) {
            Holds.that(
                    reference.startsWith("#") && ids.contains(reference.substring(1)),
                    "a reference meets an id",
                    reference);
        }
    }
}
