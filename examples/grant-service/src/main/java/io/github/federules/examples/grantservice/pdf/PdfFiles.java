package io.github.federules.examples.grantservice.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.github.federules.core.disclosure.Disclosure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Writes disclosures and receipts as PDF files that a screen reader can read (PDF/UA): with a title, a language, headings, lists, tables, and a
 * font that is in the file.
 *
 * <p>The document is built from elements, so that no text of a dossier can be markup, and nothing is loaded from outside.
 */
@Component
public final class PdfFiles {

    private static final String FONT = "DejaVu Sans";
    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

    private static final String STYLE = """
        @page { size: A4; margin: 20mm 18mm 22mm;
          @bottom-right { content: counter(page) " / " counter(pages); font-family: "DejaVu Sans"; font-size: 8pt; } }
        body { font-family: "DejaVu Sans"; font-size: 10pt; line-height: 1.4; color: #1a1a1a; }
        h1 { font-size: 16pt; color: #1b3a6b; }
        h2 { font-size: 12pt; color: #1b3a6b; page-break-after: avoid; }
        li { margin-bottom: 2pt; word-wrap: break-word; }
        table { width: 100%; border-collapse: collapse; font-size: 8.5pt; -fs-table-paginate: paginate; }
        th, td { text-align: left; vertical-align: top; padding: 3pt; border-bottom: 0.5pt solid #767676; word-wrap: break-word; }
        tr { page-break-inside: avoid; }
        """;

    static {
        // It reports through the log what it lays out: names of dossiers do not belong there.
        XRLog.setLoggingEnabled(false);
    }

    /**
     * Returns a disclosure as a PDF file.
     *
     * @param disclosure the disclosure
     * @param locale the language that it is written in
     * @return the bytes of the file
     */
    public byte[] of(Disclosure disclosure, Locale locale) {
        List<PdfSection> sections = disclosure.points().stream()
                .map(point -> new PdfSection(point.title(), List.copyOf(point.lines()), List.of()))
                .toList();
        return of(disclosure.title(), sections, locale);
    }

    /**
     * Returns a PDF file.
     *
     * @param title the title
     * @param sections the parts
     * @param locale the language that it is written in
     * @return the bytes of the file
     */
    public byte[] of(String title, List<PdfSection> sections, Locale locale) {
        Document page = page(title, sections, locale);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useFont(() -> font("DejaVuSans.ttf"), FONT, 400, FontStyle.NORMAL, true)
                .useFont(() -> font("DejaVuSans-Bold.ttf"), FONT, 700, FontStyle.NORMAL, true)
                .useUriResolver((base, uri) -> null)
                .withProducer("Federules")
                .withW3cDocument(page, null)
                .toStream(bytes);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static InputStream font(String name) {
        return Objects.requireNonNull(PdfFiles.class.getResourceAsStream(FOLDER + name), name);
    }

    private static Document page(String title, List<PdfSection> sections, Locale locale) {
        Document page = empty();
        Element html = page.createElement("html");
        html.setAttribute("lang", locale.getLanguage());
        page.appendChild(html);
        Element head = add(html, "head");
        add(head, "title").setTextContent(seen(title));
        Element description = add(head, "meta");
        description.setAttribute("name", "description");
        description.setAttribute("content", seen(title));
        add(head, "style").setTextContent(STYLE);
        Element body = add(html, "body");
        add(body, "h1").setTextContent(seen(title));
        for (PdfSection section : sections) {
            add(body, "h2").setTextContent(seen(section.title()));
            if (!section.lines().isEmpty()) {
                Element list = add(body, "ul");
                section.lines().forEach(line -> add(list, "li").setTextContent(seen(line)));
            }
            if (!section.table().isEmpty()) {
                addTable(body, section.table());
            }
        }
        return page;
    }

    private static void addTable(Element body, List<List<String>> rows) {
        Element table = add(body, "table");
        Element part = add(table, "thead");
        for (int i = 0; i < rows.size(); i++) {
            if (i == 1) {
                part = add(table, "tbody");
            }
            Element row = add(part, "tr");
            String cell = i == 0 ? "th" : "td";
            rows.get(i).forEach(text -> add(row, cell).setTextContent(seen(text)));
        }
    }

    // The font has no sign for them, and some turn the direction of a line.
    private static String seen(String text) {
        StringBuilder seen = new StringBuilder();
        text.codePoints().forEach(character -> {
            int type = Character.getType(character);
            boolean isHidden = type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
            seen.appendCodePoint(isHidden ? '\ufffd' : character);
        });
        return seen.toString();
    }

    private static Element add(Element parent, String name) {
        Element element = parent.getOwnerDocument().createElement(name);
        parent.appendChild(element);
        return element;
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK makes no documents.", e);
        }
    }
}
