package io.github.federules.certify.scope;

import io.github.federules.certify.model.AnsweredTerms;
import io.github.federules.certify.model.GeneralLimit;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.AskedCriterion;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Beneficiaries;
import io.github.federules.core.term.Deadline;
import io.github.federules.core.term.DurationTerms;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.EligibleVat;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.LumpSum;
import io.github.federules.core.term.PolicyRoles;
import io.github.federules.core.term.RealisationWindow;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.term.Score;
import io.github.federules.core.term.SharedAid;
import io.github.federules.core.term.StaffMinimum;
import io.github.federules.core.term.StartsAfterSubmission;
import io.github.federules.core.term.SubmissionRequirement;
import io.github.federules.core.term.TermVisitor;
import io.github.federules.core.term.Under;
import io.github.federules.core.term.WholeEuros;
import io.github.federules.core.value.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** For each kind of term, whether certification asks about it, and if not, why. Every kind has to say so: there is no default. */
final class AskedTerms implements TermVisitor<AskedTerm> {

    private static final LocalizedText OF_ANOTHER_TRACK =
            new LocalizedText("un autre volet seul en dépend", "only another track depends on it");
    /** Why a term of every track is not asked on each of them. */
    static final LocalizedText ON_ANOTHER_TRACK =
            new LocalizedText("ce qui en dépend pour un autre volet", "what it decides on another track");

    private static final LocalizedText MET = new LocalizedText(
            "aucune question ne porte dessus, et chaque dossier présenté y satisfait",
            "no question is on it, and every dossier shown meets it");
    private static final LocalizedText MET_BUT_ON_THE_LAST_DAY = new LocalizedText(
            "seule la question du dernier jour sûr porte dessus, et chaque dossier présenté y satisfait",
            "the only question on it is that of the last sure day, and every dossier shown meets it");
    private static final LocalizedText OF_EACH_PARTY = new LocalizedText("de chaque partenaire", "of each party");
    private static final LocalizedText AT_SUCH_A_RATE = new LocalizedText(
            "à un taux qui n'est ni fixe ni déterminé par des réponses",
            "at a rate that is neither fixed nor chosen by answers");
    private static final LocalizedText BY_READING =
            new LocalizedText("selon une question propre à l'appel", "by a question of the call's own");

    private final Predicate<Criterion> isForFunding;
    private final Readings inForce;
    private final boolean offersAnotherTrack;
    private final boolean asksLastDay;

    /** Decides about terms of a call that is read so, where this tells which criteria funding looks at. */
    AskedTerms(Predicate<Criterion> isForFunding, Readings inForce, boolean offersAnotherTrack, boolean asksLastDay) {
        this.isForFunding = isForFunding;
        this.inForce = inForce;
        this.offersAnotherTrack = offersAnotherTrack;
        this.asksLastDay = asksLastDay;
    }

    // Proofs on funding say nothing about what a term of every track decides on the others.
    private Gaps ofEveryTrack(Gaps gaps, Object says) {
        return offersAnotherTrack ? gaps.part(ON_ANOTHER_TRACK.french(), ON_ANOTHER_TRACK.english(), says) : gaps;
    }

    /** Determines whether a requirement decides no funding. */
    static boolean isOfAnotherTrack(Requirement requirement) {
        return requirement.track().filter(track -> !track.equals(Track.FUNDING)).isPresent();
    }

    /** Determines whether a requirement decides every track that the call offers. */
    static boolean isOfEveryTrack(Requirement requirement) {
        return requirement.track().isEmpty();
    }

    @Override
    public AskedTerm asked(AskedCriterion term) {
        Criterion criterion = term.criterion();
        Gaps gaps = new Gaps(
                term,
                "la question «\u00a0" + criterion.question().french() + "\u00a0»",
                "the question “" + criterion.question().english() + "”");
        if (criterion.of() == Subject.COST_LINE) {
            gaps.ofAnswers(
                    "«\u00a0" + criterion.code() + "\u00a0» est demandé pour chaque ligne",
                    criterion.code() + " is asked of each cost line");
        } else if (criterion.form() instanceof Criterion.Coded) {
            gaps.ofAnswers(
                    "«\u00a0" + criterion.code() + "\u00a0» est un code d'une nomenclature",
                    criterion.code() + " is a code of a nomenclature");
        }
        if (!isForFunding.test(criterion)) {
            gaps.beside(
                    "sa réponse ne compte pas pour le financement",
                    "its answer does not matter for funding",
                    criterion);
        }
        return gaps.term();
    }

    @Override
    public AskedTerm under(Under term) {
        return new Gaps(term, "le régime d'aide", "the regime")
                .ofAmounts()
                .and(term.conditions().stream())
                .term();
    }

    @Override
    public AskedTerm beneficiaries(Beneficiaries term) {
        Gaps gaps = new Gaps(term, "qui peut demander l'aide", "who may apply");
        if (!term.legalForms().isEmpty()) {
            gaps.ofAnswers(AnswerGaps.LEGAL_FORMS.french(), AnswerGaps.LEGAL_FORMS.english());
        }
        return ofEveryTrack(gaps, List.of(term.kinds(), term.legalForms())).term();
    }

    @Override
    public AskedTerm policyRoles(PolicyRoles term) {
        Gaps gaps = new Gaps(term, "le rôle dans une politique publique", "the role in a public policy");
        return ofEveryTrack(gaps, term.roles()).term();
    }

    @Override
    public AskedTerm duration(DurationTerms term) {
        return new Gaps(term, "la durée de l'opération", "the duration of the operation")
                .beside(MET.french(), MET.english(), List.of(term.minMonths(), term.maxMonths()))
                .term();
    }

    @Override
    public AskedTerm window(RealisationWindow term) {
        Gaps gaps = new Gaps(term, "la période de réalisation", "the window of the operation");
        return ofDays(gaps, List.of(term.from(), term.to()));
    }

    @Override
    public AskedTerm startsAfterSubmission(StartsAfterSubmission term) {
        return ofDays(new Gaps(term, "le démarrage après l'envoi", "the start after the submission"), "");
    }

    private AskedTerm ofDays(Gaps gaps, Object says) {
        return (asksLastDay
                        ? gaps.part(MET_BUT_ON_THE_LAST_DAY.french(), MET_BUT_ON_THE_LAST_DAY.english(), says)
                        : gaps.beside(MET.french(), MET.english(), says))
                .term();
    }

    @Override
    public AskedTerm eligible(EligibleCosts term) {
        Gaps gaps = new Gaps(term, "les dépenses", "the costs");
        gaps.cause(term.price().isPresent(), "à un coût unitaire", "at a unit cost")
                .cause(term.where().isPresent(), "selon les réponses de la ligne", "by answers of the line")
                .cause(!term.when().stream().allMatch(AnsweredTerms::isCarried), BY_READING);
        if (term.when().isPresent()) {
            gaps.effect("si quelqu'un remplit leur condition", "whether anybody meets their condition");
        }
        return gaps.and(term.conditions().stream()).term();
    }

    @Override
    public AskedTerm staffMinimum(StaffMinimum term) {
        return new Gaps(term, "la part minimale du personnel", "the minimum share of staff")
                .effect("si elle change un résultat", "whether it changes any result")
                .term();
    }

    @Override
    public AskedTerm flatRate(FlatRate term) {
        boolean isLimited =
                term.cap().filter(cap -> !GeneralLimit.isCarried(cap)).isPresent();
        Gaps gaps = new Gaps(term, "le taux forfaitaire", "the flat rate");
        gaps.cause(term.isOfEach(), OF_EACH_PARTY)
                .cause(
                        !Base.ofFlatRates().contains(term.of()),
                        "sur une autre assiette que les frais de personnel et les dépenses directes",
                        "of another base than staff and direct costs")
                .cause(
                        isLimited,
                        "avec un plafond qui n'est ni fixe ni déterminé par des réponses",
                        "with a maximum that is neither fixed nor chosen by answers")
                .cause(!AnsweredTerms.isCarried(term.rate()), AT_SUCH_A_RATE)
                .cause(!term.when().stream().allMatch(AnsweredTerms::isCarried), BY_READING);
        gaps.effect("s'il change un résultat", "whether it changes any result");
        return gaps.and(term.conditions().stream()).term();
    }

    @Override
    public AskedTerm lumpSum(LumpSum term) {
        return new Gaps(term, "le montant forfaitaire", "the lump sum")
                .ofAmounts()
                .and(term.conditions().stream())
                .term();
    }

    @Override
    public AskedTerm vat(EligibleVat term) {
        return new Gaps(term, "la TVA", "VAT")
                .beside(
                        "aucune question ne porte dessus, et chaque porteur de projet présenté la récupère",
                        "no question is on it, and every applicant shown recovers it",
                        "")
                .term();
    }

    @Override
    public AskedTerm score(Score term) {
        return new Gaps(term, "les points", "the points")
                .beside("ils ne comptent pas pour le financement", "they do not matter for funding", term.parts())
                .term();
    }

    @Override
    public AskedTerm limit(Limit term) {
        if (term.isPassMark()) {
            return new Gaps(term, "le nombre minimal de points", "the pass mark")
                    .beside(OF_ANOTHER_TRACK.french(), OF_ANOTHER_TRACK.english(), says(term))
                    .term();
        }
        if (!GeneralLimit.isCarried(term)) {
            LocalizedText name = NamedLimit.byBase(term);
            return new Gaps(term, name.french(), name.english())
                    .ofAmounts()
                    .and(term.conditions().stream())
                    .term();
        }
        LocalizedText name = NamedLimit.of(term);
        Gaps gaps = new Gaps(term, name.french(), name.english());
        if (!term.conditions().isEmpty()) {
            gaps.effect("si chacun de ses cas change un résultat", "whether each of its cases changes any result");
        }
        return gaps.and(term.conditions().stream()).term();
    }

    private static List<Object> says(Limit limit) {
        return List.of(limit.on(), limit.lower(), limit.upper(), limit.when(), limit.rule());
    }

    @Override
    public AskedTerm requirement(Requirement term) {
        Gaps gaps = new Gaps(term, "la condition", "the condition");
        List<Object> says = List.of(term.rule(), term.that(), term.when(), term.track(), term.isOfEach());
        if (isOfAnotherTrack(term)) {
            return gaps.beside(OF_ANOTHER_TRACK.french(), OF_ANOTHER_TRACK.english(), says)
                    .term();
        }
        if (term.isOfEach()) {
            gaps.ofAnswers(
                    "une condition porte sur chaque partenaire" + Gap.at(term.clause()),
                    "a condition is on each party" + Gap.at(term.clause()));
        }
        if (isOfEveryTrack(term)) {
            ofEveryTrack(gaps, says);
        }
        gaps.effect("si elle écarte à elle seule un dossier", "whether it alone makes any dossier ineligible");
        return gaps.and(Stream.concat(Stream.of(term.that()), term.when().stream()))
                .term();
    }

    @Override
    public AskedTerm aid(AidIntensity term) {
        boolean isByReading = !term.rate().conditions().stream().allMatch(AnsweredTerms::isCarried);
        Gaps gaps = new Gaps(term, "l'aide", "the aid");
        gaps.cause(term.isOfEach(), OF_EACH_PARTY)
                .cause(
                        !term.base().equals(Base.TOTAL),
                        "sur une autre assiette que le coût total",
                        "on another base than the total cost")
                .cause(term.upTo().isPresent(), "jusqu'à un montant de son assiette", "up to an amount of its base")
                .cause(isByReading, BY_READING)
                .cause(
                        !isByReading
                                && !(term.rate() instanceof Value.Within)
                                && !AnsweredTerms.isRateCarried(term.rate()),
                        AT_SUCH_A_RATE);
        term.rate().accept(new RateEffect()).ifPresent(effect -> gaps.effect(effect.french(), effect.english()));
        return gaps.and(term.conditions().stream()).term();
    }

    @Override
    public AskedTerm sharedOut(SharedAid term) {
        return new Gaps(term, "la répartition de l'aide", "the sharing of the aid")
                .beside("ce que reçoit chaque partenaire", "what each partner gets", "")
                .term();
    }

    @Override
    public AskedTerm wholeEuros(WholeEuros term) {
        return new Gaps(term, "l'arrondi à l'euro", "the rounding to whole euros")
                .ofAmounts()
                .term();
    }

    @Override
    public AskedTerm submission(SubmissionRequirement term) {
        return (term.electronic()
                        ? new Gaps(term, "l'envoi par voie électronique", "the electronic submission")
                        : new Gaps(term, "l'envoi", "the submission"))
                .beside(MET.french(), MET.english(), term.electronic())
                .term();
    }

    // With a time, the last day is the same however the call is read.
    @Override
    public AskedTerm deadline(Deadline term) {
        List<LocalDate> lastDays = term.days().stream()
                .map(day -> term.lastDay(day, inForce.deadlineDay()))
                .toList();
        return new Gaps(term, "la date limite", "the deadline")
                .part(
                        "chaque dossier présenté est envoyé le dernier jour sûr, ou le lendemain",
                        "every dossier shown is sent on the last sure day, or the day after",
                        List.of(term.days(), lastDays, term.until(), term.zone()))
                .term();
    }
}
