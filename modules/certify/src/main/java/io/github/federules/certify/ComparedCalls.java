package io.github.federules.certify;

import io.github.federules.core.call.Call;
import io.github.federules.core.language.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Two calls, and what tells them apart.
 *
 * @param before the call that is compared with
 * @param after the call that may differ
 * @param differences the terms that differ, by their place in a call file and their clause; and readings in force that differ
 * @param notCompared the places of what differs and is not compared, such as {@code submission.deadline} or {@code laws}
 * @param notAsked what of the calls is not asked, even where they agree on it
 * @param gains whether a dossier gets more after
 * @param loses whether a dossier gets less after
 */
public record ComparedCalls(
        Call before,
        Call after,
        List<LocalizedText> differences,
        List<LocalizedText> notCompared,
        List<LocalizedText> notAsked,
        Inquiry gains,
        Inquiry loses) {

    /**
     * Checks that nothing is null and copies the lists.
     *
     * @param before the call that is compared with
     * @param after the call that may differ
     * @param differences the terms that differ
     * @param notCompared the places of what differs and is not compared
     * @param notAsked what of the calls is not asked
     * @param gains whether a dossier gets more after
     * @param loses whether a dossier gets less after
     */
    public ComparedCalls {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(differences, "differences").forEach(each -> Objects.requireNonNull(each, "differences"));
        differences = List.copyOf(differences);
        Objects.requireNonNull(notCompared, "notCompared").forEach(each -> Objects.requireNonNull(each, "notCompared"));
        notCompared = List.copyOf(notCompared);
        Objects.requireNonNull(notAsked, "notAsked").forEach(each -> Objects.requireNonNull(each, "notAsked"));
        notAsked = List.copyOf(notAsked);
        Objects.requireNonNull(gains, "gains");
        Objects.requireNonNull(loses, "loses");
    }

    /**
     * Determines whether it is proved that both calls decide every dossier alike, whichever of them applies on its day. The first day
     * of an edition is no difference.
     *
     * @return whether no dossier gains or loses, and everything was compared
     */
    public boolean areEqual() {
        return notCompared.isEmpty()
                && gains.conclusion() instanceof Conclusion.Proved
                && loses.conclusion() instanceof Conclusion.Proved;
    }

    /**
     * Returns a page on what tells the calls apart.
     *
     * @param locale the language, French or else English
     * @return the lines of the page
     */
    public String explain(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        CertificationPage page = new CertificationPage(locale);
        page.line(before.id() + " " + before.edition().version() + " → " + after.id() + " "
                + after.edition().version());
        add(
                page,
                new LocalizedText("Règles différentes\u00a0: ", "Terms that differ: ").in(locale),
                differences,
                locale);
        add(page, new LocalizedText("Non comparées\u00a0: ", "Not compared: ").in(locale), notCompared, locale);
        page.addNotAsked(notAsked);
        page.add(gains);
        page.add(loses);
        return page.text();
    }

    private static void add(CertificationPage page, String heading, List<LocalizedText> terms, Locale locale) {
        if (!terms.isEmpty()) {
            page.line(heading + terms.stream().map(each -> each.in(locale)).collect(Collectors.joining(", ")) + ".");
        }
    }

    /**
     * Returns the comparison in one short line, for logs.
     *
     * @return the calls and whether they are equal
     */
    @Override
    public String toString() {
        return "ComparedCalls[before=" + before.id() + ", after=" + after.id() + ", areEqual=" + areEqual() + "]";
    }
}
