package io.github.federules.feder.laws;

import static io.github.federules.core.dossier.FteShare.fte;

import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.ExplanatoryNote;
import io.github.federules.core.dossier.Fact;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.feder.FederCalls;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Every way of filling in what a dossier does not say, as far as the ways can make a difference.
 *
 * <p>A thousand-millionth stands for a share that is as small as one likes: stated shares must have six decimals at most, so
 * that a few of them never reach 20 % together with what is stated unless the stated ones do alone.
 */
final class Completions {

    static final FteShare AS_SMALL_AS_ONE_LIKES = fte("0.000000001");
    static final FteShare FULL = fte("1");

    private static final List<FteShare> SHARES = List.of(AS_SMALL_AS_ONE_LIKES, fte("0.19"), fte("0.2"), FULL);
    private static final List<BeneficiaryKind> KINDS =
            List.of(BeneficiaryKind.ASSOCIATION, BeneficiaryKind.STATE_SERVICE);
    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2025, 2, 20), LocalDate.of(2025, 3, 5));

    private Completions() {}

    static List<Dossier> of(Dossier dossier) {
        return Stream.of(dossier)
                .flatMap(Completions::roles)
                .flatMap(Completions::kinds)
                .flatMap(Completions::declarations)
                .flatMap(Completions::notes)
                .flatMap(Completions::shares)
                .toList();
    }

    /** A copy in which every share that is missing is this one. */
    static Dossier withMissingShares(Dossier dossier, FteShare share) {
        Dossier complete = dossier;
        for (Persons.Person person : Persons.withoutShare(dossier)) {
            complete = Persons.withShare(complete, person, share);
        }
        return complete;
    }

    private static Stream<Dossier> roles(Dossier dossier) {
        Applicant applicant = dossier.applicant();
        return applicant.policyRole().isKnown()
                ? Stream.of(dossier)
                : Stream.of(PolicyRole.DIRECT, PolicyRole.NONE)
                        .map(role -> dossier.withApplicant(applicant.running(role)));
    }

    private static Stream<Dossier> kinds(Dossier dossier) {
        Applicant applicant = dossier.applicant();
        List<Party> parties = new ArrayList<>(List.of(applicant.lead()));
        parties.addAll(applicant.members());
        return choices(parties, Completions::kinds)
                .map(known -> dossier.withApplicant(
                        new Applicant(known.get(0), applicant.policyRole(), known.subList(1, known.size()))));
    }

    private static List<Party> kinds(Party party) {
        return party.kind().isKnown()
                ? List.of(party)
                : KINDS.stream().map(party::withKind).toList();
    }

    private static Stream<Dossier> declarations(Dossier dossier) {
        return dossier.operation().declared(FederCalls.EXPLORES_AI).isKnown()
                ? Stream.of(dossier)
                : Stream.of(true, false)
                        .map(holds ->
                                dossier.withOperation(dossier.operation().declaring(FederCalls.EXPLORES_AI, holds)));
    }

    private static Stream<Dossier> notes(Dossier dossier) {
        ExplanatoryNote note = dossier.note();
        List<ExplanatoryNote> notes = new ArrayList<>();
        if (!note.sent().is(true)) {
            notes.add(new ExplanatoryNote(Fact.known(false), Fact.unknown(), note.electronic()));
        }
        if (!note.sent().is(false)) {
            for (LocalDate day : note.sentOn().find().map(List::of).orElse(DAYS)) {
                for (boolean electronic : note.electronic().find().map(List::of).orElse(List.of(true, false))) {
                    notes.add(ExplanatoryNote.sentOn(day).withElectronic(electronic));
                }
            }
        }
        return notes.stream().map(dossier::withNote);
    }

    private static Stream<Dossier> shares(Dossier dossier) {
        List<Dossier> dossiers = List.of(dossier);
        for (Persons.Person person : Persons.withoutShare(dossier)) {
            dossiers = dossiers.stream()
                    .flatMap(each -> SHARES.stream().map(share -> Persons.withShare(each, person, share)))
                    .toList();
        }
        return dossiers.stream();
    }

    private static <T> Stream<List<T>> choices(List<T> things, Function<T, List<T>> ways) {
        List<List<T>> choices = List.of(List.of());
        for (T thing : things) {
            choices = choices.stream()
                    .flatMap(before -> ways.apply(thing).stream().map(way -> {
                        List<T> more = new ArrayList<>(before);
                        more.add(way);
                        return more;
                    }))
                    .map(List::copyOf)
                    .toList();
        }
        return choices.stream();
    }
}
