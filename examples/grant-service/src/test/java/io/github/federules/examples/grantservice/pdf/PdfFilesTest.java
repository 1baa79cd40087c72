package io.github.federules.examples.grantservice.pdf;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.disclosure.Disclosure;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** A disclosure as a PDF file, read back. */
class PdfFilesTest {

    private final PdfFiles pdf = new PdfFiles(templates());

    private static ITemplateEngine templates() {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(files);
        return engine;
    }

    @Test
    void every_line_of_the_disclosure_is_in_the_file() throws IOException {
        Disclosure disclosure = disclosure("Un assistant pour l’accueil — « Œuvre » à 50 %", Locale.FRENCH, 1);
        try (PDDocument file = Loader.loadPDF(pdf.of(disclosure, Locale.FRENCH))) {
            String text = text(file);

            assertThat(text).contains(plain(disclosure.title()));
            disclosure.points().forEach(point -> {
                assertThat(text).contains(plain(point.title()));
                point.lines().forEach(line -> assertThat(text).contains(plain(line)));
            });
            assertThat(text).contains("48 000,00 €");
        }
    }

    @Test
    void the_file_has_a_title_a_language_and_marks_for_screen_readers() throws IOException {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Disclosure disclosure = disclosure("Essai", locale, 1);
            try (PDDocument file = Loader.loadPDF(pdf.of(disclosure, locale))) {
                assertThat(file.getDocumentInformation().getTitle()).isEqualTo(disclosure.title());
                assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo(locale.getLanguage());
                assertThat(file.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
                assertThat(file.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
                assertThat(file.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                        .isTrue();
            }
        }
    }

    @Test
    void the_fonts_are_in_the_file() throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf.of(disclosure("Essai", Locale.FRENCH, 1), Locale.FRENCH))) {
            for (PDPage page : file.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).contains("DejaVuSans");
                }
            }
        }
    }

    @Test
    void markup_and_invisible_signs_of_a_dossier_are_shown_as_text() throws IOException {
        String title = "<b>x</b> & <img src='file:///etc/passwd'/> \u202e\u0007";
        try (PDDocument file = Loader.loadPDF(pdf.of(disclosure(title, Locale.FRENCH, 1), Locale.FRENCH))) {
            assertThat(text(file))
                    .contains("<b>x</b> & <img src='file:///etc/passwd'/>")
                    .doesNotContain("\u202e", "\u0007");
        }
    }

    @Test
    void a_long_disclosure_has_numbered_pages() throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf.of(disclosure("Essai", Locale.FRENCH, 200), Locale.FRENCH))) {
            int pages = file.getNumberOfPages();

            assertThat(pages).isGreaterThan(2);
            assertThat(text(file)).contains("1 / " + pages, pages + " / " + pages);
        }
    }

    private static Disclosure disclosure(String title, Locale locale, int lines) {
        List<CostLine> costs = IntStream.range(0, lines)
                .mapToObj(i -> CostLine.staff(title, euros("48000.00")).withShare(fte("0.50")))
                .toList();
        return FederEligibility.under(FederCalls.HAUTS_DE_FRANCE_AI_2025)
                .assess(Dossier.of(Applicant.unknown(), Operation.titled(title).withCostLines(costs)))
                .disclosure(locale);
    }

    // A line may be broken anywhere, and spaces of any width become plain ones.
    private static String text(PDDocument file) throws IOException {
        return plain(new PDFTextStripper().getText(file));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\u00a0\u202f]+", " ");
    }
}
