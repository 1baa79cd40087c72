package io.github.federules.certify.model;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.rule.Clause;
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
import io.github.federules.core.term.Term;
import io.github.federules.core.term.TermVisitor;
import io.github.federules.core.term.Under;
import io.github.federules.core.term.WholeEuros;
import io.github.federules.core.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The terms of a call that the model does not carry, each as a reader knows it. Where there is any, the model is not the call,
 * and nothing may be claimed about amounts.
 */
public final class Uncarried implements TermVisitor<Optional<LocalizedText>> {

    private static final Optional<LocalizedText> CARRIED = Optional.empty();
    private static final LocalizedText OF_EACH_PARTY = new LocalizedText("de chaque partenaire", "of each party");
    private static final LocalizedText AT_SUCH_A_RATE = new LocalizedText(
            "à un taux qui n'est ni fixe ni déterminé par des réponses",
            "at a rate that is neither fixed nor chosen by answers");
    private static final LocalizedText BY_READING = new LocalizedText("selon la lecture retenue", "by a reading");

    private Uncarried() {}

    /** Returns what the model does not carry, in the order of the call; nothing if it is the whole call. */
    public static List<LocalizedText> in(Call call) {
        List<LocalizedText> uncarried = new ArrayList<>();
        long ofStaff = call.natures().stream()
                .filter(nature -> nature.family() == CostFamily.STAFF)
                .count();
        if (ofStaff > 1) {
            uncarried.add(new LocalizedText("plusieurs natures de personnel", "several natures of staff"));
        }
        for (Term term : call.terms()) {
            term.accept(new Uncarried()).ifPresent(uncarried::add);
        }
        return uncarried.stream().distinct().toList();
    }

    private static Optional<LocalizedText> term(String french, String english, Clause clause) {
        return Optional.of(new LocalizedText(french + " (" + clause.id() + ")", english + " (" + clause.id() + ")"));
    }

    private static Optional<LocalizedText> unless(boolean isCarried, String french, String english, Clause clause) {
        return isCarried ? CARRIED : term(french, english, clause);
    }

    @Override
    public Optional<LocalizedText> asked(AskedCriterion term) {
        return CARRIED;
    }

    @Override
    public Optional<LocalizedText> under(Under term) {
        return term("le régime d'aide", "the regime", term.clause());
    }

    // Whoever may apply, and when an operation may take place, is one truth of the model.
    @Override
    public Optional<LocalizedText> beneficiaries(Beneficiaries term) {
        return CARRIED;
    }

    @Override
    public Optional<LocalizedText> policyRoles(PolicyRoles term) {
        return CARRIED;
    }

    @Override
    public Optional<LocalizedText> duration(DurationTerms term) {
        return CARRIED;
    }

    @Override
    public Optional<LocalizedText> window(RealisationWindow term) {
        return CARRIED;
    }

    @Override
    public Optional<LocalizedText> startsAfterSubmission(StartsAfterSubmission term) {
        return CARRIED;
    }

    @Override
    public Optional<LocalizedText> eligible(EligibleCosts term) {
        return new Causes()
                .add(term.price().isPresent(), "à un coût unitaire", "at a unit cost")
                .add(term.where().isPresent(), "selon les réponses de la ligne", "by answers of the line")
                .add(!term.when().stream().allMatch(AnsweredTerms::isCarried), BY_READING)
                .of("les dépenses", "the costs", term.clause());
    }

    @Override
    public Optional<LocalizedText> staffMinimum(StaffMinimum term) {
        return CARRIED;
    }

    @Override
    public Optional<LocalizedText> flatRate(FlatRate term) {
        boolean isLimited =
                term.cap().filter(cap -> !GeneralLimit.isCarried(cap)).isPresent();
        return new Causes()
                .add(term.isOfEach(), OF_EACH_PARTY)
                .add(
                        !Base.ofFlatRates().contains(term.of()),
                        "sur une autre assiette que les frais de personnel et les dépenses directes",
                        "of another base than staff and direct costs")
                .add(
                        isLimited,
                        "avec un plafond qui n'est ni fixe ni déterminé par des réponses",
                        "with a maximum that is neither fixed nor chosen by answers")
                .add(!AnsweredTerms.isCarried(term.rate()), AT_SUCH_A_RATE)
                .add(!term.when().stream().allMatch(AnsweredTerms::isCarried), BY_READING)
                .of("le taux forfaitaire", "the flat rate", term.clause());
    }

    @Override
    public Optional<LocalizedText> lumpSum(LumpSum term) {
        return term("le montant forfaitaire", "the lump sum", term.clause());
    }

    @Override
    public Optional<LocalizedText> vat(EligibleVat term) {
        return CARRIED;
    }

    // Points decide about another track.
    @Override
    public Optional<LocalizedText> score(Score term) {
        return CARRIED;
    }

    @Override
    public Optional<LocalizedText> limit(Limit term) {
        return unless(
                term.isPassMark() || GeneralLimit.isCarried(term),
                "la limite sur «\u00a0" + term.on().label(Locale.FRENCH) + "\u00a0»",
                "the limit on “" + term.on().label(Locale.ENGLISH) + "”",
                term.clause());
    }

    @Override
    public Optional<LocalizedText> requirement(Requirement term) {
        return CARRIED;
    }

    @Override
    public Optional<LocalizedText> aid(AidIntensity term) {
        return new Causes()
                .add(term.isOfEach(), OF_EACH_PARTY)
                .add(
                        !term.base().equals(Base.TOTAL),
                        "sur une autre assiette que le coût total",
                        "on another base than the total cost")
                .add(term.upTo().isPresent(), "jusqu'à un montant de son assiette", "up to an amount of its base")
                .add(
                        !(term.rate() instanceof Value.Within) && !AnsweredTerms.isRateCarried(term.rate()),
                        AT_SUCH_A_RATE)
                .of("l'aide", "the aid", term.clause());
    }

    /** What of a term the model does not carry. */
    private static final class Causes {

        private final List<LocalizedText> causes = new ArrayList<>();

        Causes add(boolean isCause, String french, String english) {
            return add(isCause, new LocalizedText(french, english));
        }

        Causes add(boolean isCause, LocalizedText cause) {
            if (isCause) {
                causes.add(cause);
            }
            return this;
        }

        Optional<LocalizedText> of(String french, String english, Clause clause) {
            return causes.isEmpty()
                    ? CARRIED
                    : term(
                            french + " " + joined(causes, Locale.FRENCH),
                            english + " " + joined(causes, Locale.ENGLISH),
                            clause);
        }

        private static String joined(List<LocalizedText> causes, Locale locale) {
            return causes.stream().map(cause -> cause.in(locale)).collect(Collectors.joining(", "));
        }
    }

    // Shared among parties, it is the same altogether.
    @Override
    public Optional<LocalizedText> sharedOut(SharedAid term) {
        return CARRIED;
    }

    @Override
    public Optional<LocalizedText> wholeEuros(WholeEuros term) {
        return term("l'arrondi à l'euro", "the rounding to whole euros", term.clause());
    }

    @Override
    public Optional<LocalizedText> submission(SubmissionRequirement term) {
        return CARRIED;
    }

    @Override
    public Optional<LocalizedText> deadline(Deadline term) {
        return CARRIED;
    }
}
