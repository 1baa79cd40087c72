package io.github.federules.spreadsheet.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** A workbook: its first visible sheet, the texts that cells refer to, and the formats that mean dates. */
public final class Workbook {

    private static final String USUAL_PLACE = "xl/workbook.xml";

    private final WorkbookParts parts;
    private final String path;
    private final Map<String, String> targets;

    /** Opens a workbook. */
    public Workbook(byte[] archive) throws IOException, XMLStreamException {
        parts = new WorkbookParts(archive);
        path = targets("").getOrDefault("/officeDocument", USUAL_PLACE);
        targets = targets(path);
    }

    /** Returns the first sheet that is not hidden. */
    public XmlPart firstSheet() throws IOException, XMLStreamException {
        XmlPart part = parts.get(path);
        while (part.advance()) {
            if (part.isStartOf("sheet")
                    && part.attribute("state").orElse("visible").equals("visible")) {
                return parts.get(target(part.relationship().orElse("")));
            }
        }
        throw UnreadableWorkbookException.damaged();
    }

    /** Returns the texts that cells refer to by number. */
    public List<String> sharedTexts() throws IOException, XMLStreamException {
        List<String> texts = new ArrayList<>();
        XmlPart part = parts.find(target("/sharedStrings"));
        while (part.advance()) {
            if (part.isStartOf("si")) {
                texts.add(part.richText("si").strip());
            }
        }
        return texts;
    }

    /** Returns the numbers of the formats of cells that show a date or a time. */
    public BitSet dateFormats() throws IOException, XMLStreamException {
        return CellFormats.ofDates(parts.find(target("/styles")));
    }

    private String target(String key) {
        return targets.getOrDefault(key, "");
    }

    // What a part refers to, by identifiers and by types: the last word after a slash, which no identifier has.
    private Map<String, String> targets(String from) throws IOException, XMLStreamException {
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        XmlPart relations = parts.find(folder + "_rels/" + from.substring(folder.length()) + ".rels");
        Map<String, String> targets = new HashMap<>();
        while (relations.advance()) {
            if (relations.isStartOf("Relationship")) {
                String target = relations.attribute("Target").orElse("");
                // From the folder of the part, or from the root.
                String resolved = target.startsWith("/") ? target : folder + target;
                String type = relations.attribute("Type").orElse("");
                targets.put(relations.attribute("Id").orElse(""), resolved);
                targets.putIfAbsent("/" + type.substring(type.lastIndexOf('/') + 1), resolved);
            }
        }
        return targets;
    }
}
