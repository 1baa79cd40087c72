package io.github.federules.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, so that a test can break any of them. */
final class Xlsx {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELATION = "<Relationship Id=\"%s\" Type=\"" + RELATIONS + "/%s\" Target=\"%s\"/>";
    static final String HEADERS = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Nature</t></is></c>"
            + "<c r=\"B1\" t=\"inlineStr\"><is><t>ETP</t></is></c>"
            + "<c r=\"C1\" t=\"inlineStr\"><is><t>Montant</t></is></c>"
            + "<c r=\"D1\" t=\"inlineStr\"><is><t>Libellé</t></is></c></row>";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Set<String> stored = new HashSet<>();

    private Xlsx() {}

    /** A workbook whose only sheet has these rows. */
    static Xlsx of(String rows) {
        return new Xlsx()
                .with("_rels/.rels", relations(RELATION.formatted("rId1", "officeDocument", "xl/workbook.xml")))
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS
                                + "\"><sheets><sheet name=\"Budget\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        relations(RELATION.formatted("rId1", "worksheet", "worksheets/sheet1.xml")
                                + RELATION.formatted("rId2", "sharedStrings", "sharedStrings.xml")
                                + RELATION.formatted("rId3", "styles", "/xl/styles.xml")))
                .with("xl/worksheets/sheet1.xml", sheet(rows));
    }

    /** A workbook with the headers Nature, ETP, Montant, Libellé in row 1, and one row of the nature study. */
    static Xlsx ofCells(String cells) {
        return of(HEADERS + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>études</t></is></c>" + cells + "</row>");
    }

    /** A workbook with these headers and these rows. */
    static Xlsx ofRows(String rows) {
        return of(HEADERS + rows);
    }

    static String sheet(String rows) {
        return "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>";
    }

    Xlsx with(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    Xlsx without(String name) {
        parts.remove(name);
        return this;
    }

    Xlsx withShared(String texts) {
        return with("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + texts + "</sst>");
    }

    Xlsx withStyles(String styles) {
        return with("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\">" + styles + "</styleSheet>");
    }

    /** Stores a part as it is, without packing it. */
    Xlsx storing(String name) {
        stored.add(name);
        return this;
    }

    /** The number of bytes of all parts. */
    int length() {
        return parts.values().stream()
                .mapToInt(part -> part.getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    byte[] bytes() {
        return bytes(entry -> {}, "");
    }

    /** The archive with a change of each entry, and a comment at its end. */
    byte[] bytes(Consumer<ZipEntry> change, String comment) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setComment(comment);
            for (Map.Entry<String, String> part : parts.entrySet()) {
                byte[] content = part.getValue().getBytes(StandardCharsets.UTF_8);
                ZipEntry entry = new ZipEntry(part.getKey());
                if (stored.contains(part.getKey())) {
                    CRC32 sum = new CRC32();
                    sum.update(content);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(content.length);
                    entry.setCrc(sum.getValue());
                }
                change.accept(entry);
                zip.putNextEntry(entry);
                zip.write(content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                + "</Relationships>";
    }
}
