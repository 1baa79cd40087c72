package io.github.federules.certify;

import io.github.federules.core.call.Call;
import io.github.federules.core.language.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What was asked of a call, and every answer.
 *
 * @param call the call
 * @param uncarried the terms that the model does not carry: nothing is claimed about them or about amounts
 * @param notAsked what else of the call is not asked, and why; nothing is claimed about it
 * @param inquiries the questions with their answers
 */
public record Certification(
        Call call, List<LocalizedText> uncarried, List<LocalizedText> notAsked, List<Inquiry> inquiries) {

    /**
     * Checks that nothing is null and copies the lists.
     *
     * @param call the call
     * @param uncarried the terms that the model does not carry
     * @param notAsked what else of the call is not asked
     * @param inquiries the questions with their answers
     */
    public Certification {
        Objects.requireNonNull(call, "call");
        Objects.requireNonNull(uncarried, "uncarried").forEach(each -> Objects.requireNonNull(each, "uncarried"));
        uncarried = List.copyOf(uncarried);
        Objects.requireNonNull(notAsked, "notAsked").forEach(each -> Objects.requireNonNull(each, "notAsked"));
        notAsked = List.copyOf(notAsked);
        Objects.requireNonNull(inquiries, "inquiries").forEach(each -> Objects.requireNonNull(each, "inquiries"));
        inquiries = List.copyOf(inquiries);
    }

    /**
     * Determines whether every question is decided as the author of a call expects. Of what is {@linkplain #notAsked() not asked}
     * it states nothing.
     *
     * @return whether there is no problem, and no question was left open or not tried
     */
    public boolean isCertified() {
        return uncarried.isEmpty() && inquiries.stream().allMatch(each -> each.isDecided() && !each.isProblem());
    }

    /**
     * Returns the questions whose answer is another than the author of a call expects.
     *
     * @return broken promises, cliffs, gains by waiting, imprudent readings and dead text
     */
    public List<Inquiry> problems() {
        return inquiries.stream().filter(Inquiry::isProblem).toList();
    }

    /**
     * Returns a page on what was proved, what was found, and what was not tried and why.
     *
     * @param locale the language, French or else English
     * @return the lines of the page
     */
    public String explain(Locale locale) {
        return new CertificationPage(Objects.requireNonNull(locale, "locale"))
                .add(this)
                .text();
    }

    /** Returns the questions on a topic. */
    Stream<Inquiry> on(Topic topic) {
        return inquiries.stream().filter(each -> each.topic() == topic);
    }

    /**
     * Returns the certification in one short line, for logs.
     *
     * @return the call and the number of problems
     */
    @Override
    public String toString() {
        return "Certification[call=" + call.id() + ", inquiries=" + inquiries.size() + ", problems="
                + problems().size() + "]";
    }
}
