package io.github.federules.spreadsheet.workbook;

import java.io.ByteArrayInputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A part of a workbook as XML, element by element. Elements and attributes go by their local names: the strict and the
 * transitional form of the format have different namespaces.
 */
public final class XmlPart {

    // The deepest element that is read is eight deep.
    private static final int DEEPEST = 64;

    private final XMLStreamReader reader;

    /** Starts before the first element. */
    XmlPart(byte[] bytes) throws XMLStreamException {
        // The parser of the JDK, whatever else is on the class path. Neither a DTD nor an entity is read.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("jdk.xml.maxElementDepth", DEEPEST);
        reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }

    /** Goes to the next start or end of an element, or to what is between them, and determines whether there is one. */
    public boolean advance() throws XMLStreamException {
        if (!reader.hasNext()) {
            return false;
        }
        if (reader.next() == XMLStreamConstants.DTD) {
            throw new XMLStreamException("A workbook has no document type.");
        }
        return true;
    }

    /** Advances, and determines whether this is still within the element of this name. */
    public boolean advanceWithin(String name) throws XMLStreamException {
        return advance() && !(reader.isEndElement() && reader.getLocalName().equals(name));
    }

    /** Determines whether this is the start of an element of this name. */
    public boolean isStartOf(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    /** Returns an attribute without a namespace. */
    public Optional<String> attribute(String name) {
        return Optional.ofNullable(reader.getAttributeValue("", name));
    }

    /** Returns the attribute {@code r:id}, which names another part. */
    Optional<String> relationship() {
        return IntStream.range(0, reader.getAttributeCount())
                .filter(i -> reader.getAttributeLocalName(i).equals("id"))
                .filter(i ->
                        Objects.toString(reader.getAttributeNamespace(i), "").endsWith("/relationships"))
                .mapToObj(reader::getAttributeValue)
                .findFirst();
    }

    /** Returns the text of this element, which holds no other. */
    public String text() throws XMLStreamException {
        return reader.getElementText();
    }

    /** Returns the text of this element with all runs of rich text, but without the hints on how to pronounce it. */
    public String richText(String name) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (advanceWithin(name)) {
            if (isStartOf("t")) {
                text.append(text());
            } else if (isStartOf("rPh")) {
                passOver("rPh");
            }
        }
        return text.toString();
    }

    private void passOver(String name) throws XMLStreamException {
        while (advanceWithin(name)) {
            if (isStartOf(name)) {
                passOver(name);
            }
        }
    }
}
