package io.github.federules.core.decision;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.NotJudged;
import io.github.federules.core.call.Readings;
import io.github.federules.core.call.Rule;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Track;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a dossier gets under a call, and why.
 *
 * <p>It aids a decision that people take: what no program can judge stands beside the verdicts, in {@link #notJudged}.
 * Texts are made only when somebody reads them. This class is immutable and thread-safe.
 *
 * <p>It is not {@link java.io.Serializable}, nor are the records in it: Java's serialisation refuses it with a {@link
 * java.io.NotSerializableException} that names this class. Keep the dossier as JSON and the {@link Call#id id} of the call
 * instead: the same dossier under the same call gives the same decision again.
 *
 * @param dossier the dossier that was assessed, not null
 * @param call the call that it was assessed under, not null
 * @param readings how the call was read, not null
 * @param funding what is said of funding, not null
 * @param workshops what is said of the workshops, not null
 * @param costs the costs from what is presented to what is retained, not null
 * @param setAside the lines that are not retained, in the order of the dossier, not null
 * @param findings what each rule of the call says, all of them, in the order of the call, not null
 * @param missing where the unknown facts that can change a verdict or the aid stand in the dossier, such as {@code
 *     applicant.kind}, not null
 * @param firmness whether the answer is the same under every reading of the call, not null
 * @param advice what the law above the call asks people to look at; never a refusal, not null
 * @param aidShares what each partner has of the aid, the body that applies first, where the call says that partners share
 *     it out, the operation is eligible and no fact is missing; else empty, not null
 */
public record Decision(
        Dossier dossier,
        Call call,
        Readings readings,
        Funding funding,
        Workshops workshops,
        Costs costs,
        List<SetAside> setAside,
        List<Finding> findings,
        List<String> missing,
        Firmness firmness,
        List<Advice> advice,
        List<AidShare> aidShares) {

    /**
     * Keeps copies of the lists.
     *
     * @param dossier the dossier that was assessed, not null
     * @param call the call that it was assessed under, not null
     * @param readings how the call was read, not null
     * @param funding what is said of funding, not null
     * @param workshops what is said of the workshops, not null
     * @param costs the costs, not null
     * @param setAside the lines that are not retained, not null
     * @param findings what each rule of the call says, not null
     * @param missing where the unknown facts stand that can change something, not null
     * @param firmness whether the answer is the same under every reading, not null
     * @param advice what the law above the call asks people to look at, not null
     * @param aidShares what each partner has of the aid, not null
     */
    public Decision {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(call, "call");
        Objects.requireNonNull(readings, "readings");
        Objects.requireNonNull(funding, "funding");
        Objects.requireNonNull(workshops, "workshops");
        Objects.requireNonNull(costs, "costs");
        Objects.requireNonNull(firmness, "firmness");
        setAside = List.copyOf(setAside);
        findings = List.copyOf(findings);
        missing = List.copyOf(missing);
        advice = List.copyOf(advice);
        aidShares = List.copyOf(aidShares);
    }

    /**
     * Gives a copy with what the law above the call asks people to look at.
     *
     * @param advice the advice, not null
     * @return the changed copy, never null
     */
    public Decision withAdvice(List<Advice> advice) {
        return new Decision(
                dossier, call, readings, funding, workshops, costs, setAside, findings, missing, firmness, advice,
                aidShares);
    }

    /**
     * Finds what a rule says.
     *
     * @param rule the rule, not null
     * @return the finding, or empty if the call has no such rule, never null
     */
    public Optional<Finding> find(Rule rule) {
        return findings.stream().filter(finding -> finding.rule().equals(rule)).findFirst();
    }

    /**
     * Gives what the call says and no program can judge, so that nobody takes a verdict for more than it is.
     *
     * @return what people have to look at, never null
     */
    public List<NotJudged> notJudged() {
        return call.notJudged();
    }

    /**
     * Gives the version of this library, which with the call and its {@linkplain Call#edition edition} says how the decision
     * was come to.
     *
     * @return the version, such as {@code 1.0.0}, never null
     */
    public String libraryVersion() {
        return LibraryVersion.CURRENT;
    }

    /**
     * Tells whether everything that the dossier seeks and the call offers is eligible.
     *
     * <p>A dossier that says nothing seeks both tracks; under a call that offers funding alone, funding decides.
     *
     * @return true if the call offers something that is sought, and the verdict on each such track is {@link
     *     Verdict#ELIGIBLE}
     */
    public boolean isEligible() {
        List<Track> offered =
                dossier.seeks().stream().filter(call.tracks()::contains).toList();
        return !offered.isEmpty() && offered.stream().allMatch(track -> verdictOn(track) == Verdict.ELIGIBLE);
    }

    /**
     * Gives the verdict on a track.
     *
     * @param track the track, not null
     * @return the verdict, never null
     */
    public Verdict verdictOn(Track track) {
        return track == Track.FUNDING ? funding.verdict() : workshops.verdict();
    }

    /**
     * Explains the decision: the verdicts, the costs as a table, each finding with its clause and figures, what is missing,
     * and what another reading would change.
     *
     * @param locale French, or anything else for English, not null
     * @return the explanation, of several lines that end in {@code \n}, never null
     */
    public String explain(Locale locale) {
        return new Explanation(this, locale).text();
    }

    /**
     * Tells the decision in one line: the call, what is said of funding, or of the workshops where funding is not sought,
     * and the first rule that is not met where that is why.
     *
     * @param locale French, or anything else for English, not null
     * @return the line, without a line end, never null
     */
    public String summary(Locale locale) {
        return new Explanation(this, locale).summary();
    }
}
