package io.github.federules.certify;

import io.github.federules.core.call.Call;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.reading.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A page of questions and answers in one language. */
final class CertificationPage {

    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\ufe00-\ufe0f]");

    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    CertificationPage(Locale locale) {
        this.locale = locale;
    }

    String text() {
        return text.toString();
    }

    CertificationPage add(Certification certification) {
        line(certification.call().id() + " — " + certification.call().title().in(locale));
        line(summary(certification));
        addUncarried(certification);
        for (Topic topic : Topic.values()) {
            List<Inquiry> inquiries = certification.on(topic).toList();
            if (!inquiries.isEmpty()) {
                line("");
                line(heading(topic));
                inquiries.forEach(each -> {
                    add(each);
                    if (each.conclusion() instanceof Conclusion.Witnessed) {
                        addClosing(each, certification.call());
                        addLaw(each);
                    }
                });
            }
        }
        if (certification.inquiries().stream().anyMatch(Inquiry::isDecided)) {
            line("");
            line(in(
                    "«\u00a0Prouvé\u00a0» porte sur le financement et vaut pour tous les dossiers complets, quels que soient leurs"
                            + " montants, leur nombre de lignes et de partenaires. Chaque dossier cité a été calculé par le moteur.",
                    "“Proved” is about funding and holds for every complete dossier, whatever its amounts, lines and partners."
                            + " The engine calculated each dossier that is named."));
        }
        return this;
    }

    private String summary(Certification certification) {
        long problems = certification.problems().size();
        long open = certification.inquiries().stream()
                .filter(each -> !each.isDecided())
                .count();
        long asked = certification.inquiries().size();
        return in(
                asked + (asked == 1 ? " question" : " questions") + ", " + problems
                        + (problems == 1 ? " point relevé, " : " points relevés, ") + open + " sans réponse.",
                asked + (asked == 1 ? " question, " : " questions, ") + problems
                        + (problems == 1 ? " problem, " : " problems, ") + open + " without an answer.");
    }

    private void addUncarried(Certification certification) {
        if (!certification.uncarried().isEmpty()) {
            line(in("Le modèle ne connaît pas\u00a0: ", "The model does not carry: ")
                    + certification.uncarried().stream()
                            .map(each -> each.in(locale))
                            .collect(Collectors.joining(in("\u00a0; ", "; ")))
                    + in(". Rien n'est affirmé sur les montants.", ". Nothing is claimed about amounts."));
        }
        addNotAsked(certification.notAsked());
    }

    /** One line on every page: who reads that nothing is left open must not believe that everything was asked. */
    void addNotAsked(List<LocalizedText> notAsked) {
        line(in("Non examiné\u00a0: ", "Not asked: ")
                + (notAsked.isEmpty()
                        ? in("rien de ce que l'appel prévoit", "nothing that the call lays down")
                        : notAsked.stream()
                                .map(each -> each.in(locale))
                                .collect(Collectors.joining(in("\u00a0; ", "; "))))
                + ".");
    }

    void add(Inquiry inquiry) {
        line((inquiry.isProblem() ? "! " : inquiry.isDecided() ? "- " : "? ")
                + inquiry.asks().in(locale));
        line("  " + answer(inquiry.conclusion()));
    }

    // Where a dossier depends on how the call is read: the sentences that would settle it.
    private void addClosing(Inquiry inquiry, Call call) {
        call.openQuestions().stream()
                .filter(question -> inquiry.code().equals(AmountQuestions.SEPARATES + question.name()))
                .forEach(question -> line("  "
                        + in("Pour fermer la question (", "To close the question (")
                        + call.clauseOf(question).id()
                        + in("), écrire ", "), write ")
                        + question.readings().stream()
                                .map(reading -> in("«\u00a0", "“") + sentence(reading) + in("\u00a0»", "”"))
                                .collect(Collectors.joining(in(" ou ", " or ")))
                        + "."));
    }

    private String sentence(Reading reading) {
        return reading.question().isOwn()
                ? Objects.requireNonNull(reading.question().answers().get(reading.name()))
                        .in(locale)
                : reading.label(locale);
    }

    private void addLaw(Inquiry inquiry) {
        if (inquiry.code().equals(IncentiveQuestions.SPLIT)) {
            line("  "
                    + in(
                            "Qu'une opération puisse être divisée est une question de droit.",
                            "Whether an operation may be split is a question of law."));
        }
    }

    private String answer(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.Proved proved) {
            return in("Aucun\u00a0: prouvé pour tous les dossiers (", "None: proved for every dossier (")
                    + proved.by().in(locale) + ").";
        }
        if (conclusion instanceof Conclusion.Witnessed shown) {
            Witness witness = shown.witness();
            return in("Oui. ", "Yes. ")
                    + witness.words().in(locale)
                    + (witness.isSmallest()
                            ? ""
                            : in(
                                    " (Un dossier plus petit n'est pas exclu.)",
                                    " (A smaller dossier is not ruled out.)"));
        }
        if (conclusion instanceof Conclusion.Undecided undecided) {
            return in("Sans réponse\u00a0: ", "Not decided: ")
                    + undecided.because().in(locale) + ".";
        }
        return in("Non examiné\u00a0: ", "Not tried: ")
                + ((Conclusion.NotTried) conclusion).because().in(locale) + ".";
    }

    private String heading(Topic topic) {
        return switch (topic) {
            case PROMISE -> in("Promesses", "Promises");
            case CLIFF -> in("Effets de seuil", "Cliffs");
            case INCENTIVE -> in("Incitations", "Incentives");
            case READING -> in("Lectures", "Readings");
            case DEAD_TEXT -> in("Texte sans effet", "Dead text");
            case DIFFERENCE -> in("Différences", "Differences");
        };
    }

    private String in(String french, String english) {
        return new LocalizedText(french, english).in(locale);
    }

    // Texts of a call cannot forge a line, nor control a terminal.
    void line(String line) {
        text.append(HIDDEN.matcher(line).replaceAll("\ufffd")).append('\n');
    }
}
