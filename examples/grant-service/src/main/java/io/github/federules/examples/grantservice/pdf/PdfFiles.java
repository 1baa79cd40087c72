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
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Writes disclosures and receipts as PDF files that a screen reader can read (PDF/UA): with a title, a language, headings, lists, tables, and a
 * font that is in the file.
 *
 * <p>The template escapes every text, so that none of a dossier can be markup, and nothing is loaded from outside.
 */
@Component
public final class PdfFiles {

    private static final String FONT = "DejaVu Sans";
    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

    // The font has no sign for them, and some turn the direction of a line.
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}&&[^\n]]");

    static {
        // It reports through the log what it lays out: names of dossiers do not belong there.
        XRLog.setLoggingEnabled(false);
    }

    private final ITemplateEngine templates;

    PdfFiles(ITemplateEngine templates) {
        this.templates = templates;
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
        Context content = new Context(locale, Map.of("title", title, "sections", sections));
        String page = HIDDEN.matcher(templates.process("pdf", content)).replaceAll("\ufffd");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useFont(() -> font("DejaVuSans.ttf"), FONT, 400, FontStyle.NORMAL, true)
                .useFont(() -> font("DejaVuSans-Bold.ttf"), FONT, 700, FontStyle.NORMAL, true)
                .useUriResolver((base, uri) -> null)
                .withProducer("Federules")
                .withHtmlContent(page, null)
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
}
