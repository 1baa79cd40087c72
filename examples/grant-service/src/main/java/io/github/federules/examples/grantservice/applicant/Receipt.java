package io.github.federules.examples.grantservice.applicant;

import io.github.federules.core.decision.Decision;
import io.github.federules.examples.grantservice.answer.DecisionView;
import io.github.federules.examples.grantservice.answer.DecisionViews;
import io.github.federules.examples.grantservice.applicant.StatedView.StatedTable;
import io.github.federules.examples.grantservice.application.GrantApplication;
import io.github.federules.examples.grantservice.pdf.PdfFiles;
import io.github.federules.examples.grantservice.pdf.PdfSection;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The receipt of an application that was sent, as a PDF file. */
@Component
record Receipt(AnsweredFacts stated, DecisionViews views, PdfFiles pdf, MessageSource texts) {

    /** Returns when an application was sent, to the second and with the time zone. */
    static String sentAt(GrantApplication application, Decision decision, Locale locale) {
        ZoneId zone = decision.call()
                .submission()
                .deadline()
                .map(deadline -> deadline.zone())
                .orElse(ZoneId.of("Europe/Paris"));
        ZonedDateTime at = application.row().submittedAt().orElseThrow().atZone(zone);
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.MEDIUM)
                        .withLocale(locale)
                        .format(at)
                + " (" + zone + ")";
    }

    byte[] pdf(GrantApplication application, Decision decision, Locale locale) {
        StatedView view = stated.of(application.dossier(), decision.call(), locale);
        DecisionView answer = views.of(decision, locale);
        List<PdfSection> sections = new ArrayList<>();
        sections.add(list(
                "receipt",
                locale,
                fact("application.number", application.reference(), locale),
                fact("receipt.at", sentAt(application, decision, locale), locale),
                fact(
                        "application.call",
                        decision.call().title().in(locale) + " ("
                                + text(
                                        "receipt.edition",
                                        locale,
                                        decision.call().edition().version()) + ")",
                        locale),
                fact("application.sha256", application.dossierSha256(), locale)));
        sections.add(new PdfSection(
                text("stated.facts", locale),
                view.facts().stream()
                        .map(each -> each.label() + text("colon", locale) + each.value())
                        .toList(),
                List.of()));
        addTable("form.budget", view.lines(), sections, locale);
        addTable("form.partners", view.partners(), sections, locale);
        sections.add(new PdfSection(
                text("receipt.answer", locale),
                answer.tracks().stream()
                        .map(track -> track.title()
                                + text("colon", locale)
                                + track.label()
                                + (track.aid().isEmpty() ? "" : ", " + track.aid()))
                        .toList(),
                List.of()));
        return pdf.of(text("receipt.of", locale, application.reference()), sections, locale);
    }

    private PdfSection list(String title, Locale locale, String... lines) {
        return new PdfSection(text(title, locale), List.of(lines), List.of());
    }

    private void addTable(String title, StatedTable table, List<PdfSection> sections, Locale locale) {
        if (!table.rows().isEmpty()) {
            List<List<String>> rows = new ArrayList<>(List.of(table.columns()));
            rows.addAll(table.rows());
            sections.add(new PdfSection(text(title, locale), List.of(), rows));
        }
    }

    private String fact(String label, String value, Locale locale) {
        return text(label, locale) + text("colon", locale) + value;
    }

    private String text(String key, Locale locale, Object... values) {
        return texts.getMessage(key, values, locale);
    }
}
