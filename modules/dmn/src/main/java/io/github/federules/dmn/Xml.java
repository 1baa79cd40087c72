package io.github.federules.dmn;

import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a document in XML, each element on a line of its own. */
final class Xml {

    private static final String INDENT = "  ";

    private final StringWriter document = new StringWriter();
    private final XMLStreamWriter out;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean isEmpty;

    Xml() {
        try {
            // The JDK's own, whatever else is on the class path: the same call is the same text everywhere.
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(document);
            out.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts an element with attributes: names and values in turn. */
    Xml start(String element, String... attributes) {
        try {
            newLine();
            out.writeStartElement(element);
            for (int i = 0; i < attributes.length; i += 2) {
                out.writeAttribute(attributes[i], checked(oneLine(attributes[i + 1])));
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        open.push(element);
        isEmpty = true;
        return this;
    }

    /** Ends the element that was started last. */
    Xml end() {
        try {
            open.pop();
            if (!isEmpty) {
                newLine();
            }
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        isEmpty = false;
        return this;
    }

    /** Writes an element of attributes alone. */
    Xml empty(String element, String... attributes) {
        return start(element, attributes).end();
    }

    /** Writes an element of a text alone. */
    Xml text(String element, String text, String... attributes) {
        start(element, attributes);
        try {
            writeCharacters(checked(text));
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        open.pop();
        isEmpty = false;
        return this;
    }

    // A reader of XML would make a new line of a carriage return that is written as it is.
    private void writeCharacters(String text) throws XMLStreamException {
        int written = 0;
        for (int at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', written)) {
            out.writeCharacters(text.substring(written, at));
            out.writeEntityRef("#13");
            written = at + 1;
        }
        out.writeCharacters(text.substring(written));
    }

    /** Returns the document, once all elements are ended. */
    String document() {
        try {
            out.writeEndDocument();
            out.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return document.append('\n').toString();
    }

    private void newLine() throws XMLStreamException {
        out.writeCharacters("\n" + INDENT.repeat(open.size()));
    }

    // A reader of XML would make a space of a new line in an attribute.
    private static String oneLine(String text) {
        return text.replaceAll("[\\r\\n\\t]+", " ");
    }

    private static String checked(String text) {
        int bad =
                text.codePoints().filter(point -> !isAllowed(point)).findFirst().orElse(-1);
        if (bad >= 0) {
            throw new IllegalArgumentException(String.format(
                    java.util.Locale.ROOT,
                    "A text of the call contains the character U+%04X, which XML does not allow. Remove it from the text.",
                    bad));
        }
        return text;
    }

    private static boolean isAllowed(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= ' ' && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
