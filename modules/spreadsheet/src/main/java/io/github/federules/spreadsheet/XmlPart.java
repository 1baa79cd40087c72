package io.github.federules.spreadsheet;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A part of a workbook as XML, element by element. Elements and attributes go by their local names: the strict and the
 * transitional form of the format have different namespaces.
 */
final class XmlPart {

    // The deepest element that is read is eight deep.
    private static final int DEEPEST = 64;

    private final XMLStreamReader reader;
    private int depth;

    /** Starts before the first element. */
    XmlPart(byte[] bytes) throws UnreadableWorkbookException {
        // The parser of the JDK, whatever else is on the class path. Neither a DTD nor an entity is read.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
        } catch (XMLStreamException e) {
            throw UnreadableWorkbookException.damaged();
        }
    }

    /** Goes to the next start or end of an element, and determines whether there is one. */
    boolean advance() throws UnreadableWorkbookException {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw UnreadableWorkbookException.damaged();
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                    if (depth > DEEPEST) {
                        throw UnreadableWorkbookException.damaged();
                    }
                    return true;
                }
                if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw UnreadableWorkbookException.damaged();
        }
    }

    /** Determines whether this is the start of an element of this name. */
    boolean isStartOf(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    /** Determines whether this is the end of an element of this name. */
    boolean isEndOf(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    /** Returns an attribute without a namespace. */
    Optional<String> attribute(String name) {
        return Optional.ofNullable(reader.getAttributeValue("", name));
    }

    /** Returns the attribute {@code r:id}, which names another part. */
    Optional<String> relationship() {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            if (reader.getAttributeLocalName(i).equals("id")
                    && namespace != null
                    && namespace.endsWith("/relationships")) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** Returns the text of this element, which holds no other. */
    String text() throws UnreadableWorkbookException {
        try {
            String text = reader.getElementText();
            depth--;
            return text;
        } catch (XMLStreamException e) {
            throw UnreadableWorkbookException.damaged();
        }
    }

    /** Returns the text of this element with all runs of rich text, but without the hints on how to pronounce it. */
    String richText(String name) throws UnreadableWorkbookException {
        StringBuilder text = new StringBuilder();
        int hints = 0;
        while (!isEndOf(name)) {
            if (!advance()) {
                throw UnreadableWorkbookException.damaged();
            }
            if (isStartOf("rPh")) {
                hints++;
            } else if (isEndOf("rPh")) {
                hints--;
            } else if (isStartOf("t") && hints == 0) {
                text.append(text());
            }
        }
        return text.toString();
    }
}
