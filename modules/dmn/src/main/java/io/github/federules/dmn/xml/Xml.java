package io.github.federules.dmn.xml;

import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An element of XML.
 *
 * @param name its name
 * @param attributes the names and values of its attributes in turn
 * @param text its text; empty if it has other elements
 * @param children the elements within it
 */
record Xml(String name, List<String> attributes, String text, List<Xml> children) {

    private static final String INDENT = "  ";
    private static final Pattern NOT_ALLOWED =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    /** An element with attributes: names and values in turn. */
    static Xml of(String name, String... attributes) {
        return new Xml(name, List.of(attributes), "", List.of());
    }

    /** An element of a text. */
    static Xml ofText(String name, String text, String... attributes) {
        return new Xml(name, List.of(attributes), text, List.of());
    }

    /** Returns a copy with more attributes. */
    Xml and(String... more) {
        List<String> all =
                Stream.concat(attributes.stream(), Arrays.stream(more)).toList();
        return new Xml(name, all, text, children);
    }

    /** Returns a copy with more elements within. */
    Xml with(Xml... more) {
        return with(Arrays.stream(more));
    }

    /** Returns a copy with more elements within. */
    Xml with(Stream<Xml> more) {
        return new Xml(
                name, attributes, text, Stream.concat(children.stream(), more).toList());
    }

    /** Returns a document of this element, with each element on a line of its own. */
    String document() {
        StringWriter document = new StringWriter();
        try {
            // The JDK's own, whatever else is on the class path: the same call is the same text everywhere.
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(document);
            out.writeStartDocument("UTF-8", "1.0");
            write(out, "\n");
            out.writeEndDocument();
            out.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return document.append('\n').toString();
    }

    private void write(XMLStreamWriter out, String newLine) throws XMLStreamException {
        out.writeCharacters(newLine);
        out.writeStartElement(name);
        for (int i = 0; i < attributes.size(); i += 2) {
            // A reader of XML would make a space of a new line in an attribute.
            out.writeAttribute(attributes.get(i), checked(attributes.get(i + 1).replaceAll("[\\r\\n\\t]+", " ")));
        }
        String[] lines = checked(text).split("\r", -1);
        out.writeCharacters(lines[0]);
        for (int i = 1; i < lines.length; i++) {
            // A reader of XML would make a new line of a carriage return that is written as it is.
            out.writeEntityRef("#13");
            out.writeCharacters(lines[i]);
        }
        for (Xml child : children) {
            child.write(out, newLine + INDENT);
        }
        if (!children.isEmpty()) {
            out.writeCharacters(newLine);
        }
        out.writeEndElement();
    }

    private static String checked(String text) {
        Matcher bad = NOT_ALLOWED.matcher(text);
        if (bad.find()) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "A text of the call contains the character U+%04X, which XML does not allow. Remove it from the text.",
                    text.codePointAt(bad.start())));
        }
        return text;
    }
}
