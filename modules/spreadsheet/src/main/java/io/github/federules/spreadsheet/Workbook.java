package io.github.federules.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A workbook: its first visible sheet, the texts that cells refer to, and the formats that mean dates. */
final class Workbook {

    private static final String VISIBLE = "visible";
    private static final String USUAL_PLACE = "xl/workbook.xml";

    private final WorkbookParts parts;
    private final String path;
    private final Map<String, String> targets = new HashMap<>();
    private final Map<String, String> targetsByType = new HashMap<>();

    private Workbook(WorkbookParts parts, String path) {
        this.parts = parts;
        this.path = path;
    }

    /** Opens a workbook. */
    static Workbook open(byte[] archive) throws UnreadableWorkbookException {
        WorkbookParts parts = new WorkbookParts(archive);
        Workbook root = new Workbook(parts, "");
        root.readTargets("_rels/.rels");
        Workbook workbook = new Workbook(parts, root.targetsByType.getOrDefault("officeDocument", USUAL_PLACE));
        int name = workbook.path.lastIndexOf('/') + 1;
        workbook.readTargets(workbook.path.substring(0, name) + "_rels/" + workbook.path.substring(name) + ".rels");
        return workbook;
    }

    /** Returns the first sheet that is not hidden. */
    byte[] firstSheet() throws UnreadableWorkbookException {
        XmlPart part = new XmlPart(parts.get(path));
        while (part.advance()) {
            if (part.isStartOf("sheet")
                    && part.attribute("state").orElse(VISIBLE).equals(VISIBLE)) {
                String id = part.relationship().orElse("");
                return parts.get(targets.getOrDefault(id, ""));
            }
        }
        throw UnreadableWorkbookException.damaged();
    }

    /** Returns the texts that cells refer to by number. */
    List<String> sharedTexts() throws UnreadableWorkbookException {
        List<String> texts = new ArrayList<>();
        Optional<byte[]> bytes = parts.find(targetsByType.getOrDefault("sharedStrings", ""));
        if (bytes.isPresent()) {
            XmlPart part = new XmlPart(bytes.get());
            while (part.advance()) {
                if (part.isStartOf("si")) {
                    texts.add(part.richText("si").strip());
                }
            }
        }
        return texts;
    }

    /** Returns the formats of cells. */
    CellFormats formats() throws UnreadableWorkbookException {
        Optional<byte[]> bytes = parts.find(targetsByType.getOrDefault("styles", ""));
        return bytes.isPresent() ? CellFormats.read(bytes.get()) : CellFormats.NONE;
    }

    private void readTargets(String relations) throws UnreadableWorkbookException {
        Optional<byte[]> bytes = parts.find(relations);
        if (bytes.isEmpty()) {
            return;
        }
        XmlPart part = new XmlPart(bytes.get());
        while (part.advance()) {
            if (part.isStartOf("Relationship")) {
                String target = resolved(part.attribute("Target").orElse(""));
                String type = part.attribute("Type").orElse("");
                targets.put(part.attribute("Id").orElse(""), target);
                targetsByType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), target);
            }
        }
    }

    // From the folder of the workbook, or from the root.
    private String resolved(String target) {
        return target.startsWith("/") ? target : path.substring(0, path.lastIndexOf('/') + 1) + target;
    }
}
