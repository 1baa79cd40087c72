package io.github.federules.feder.laws;

import io.github.federules.core.call.Readings;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.ExplanatoryNote;
import io.github.federules.core.dossier.Fact;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.money.Euros;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FrenchLegalForm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Dossiers of every sort, most of them near a boundary: totals a cent around the minimum and the cap, shares around 20 %,
 * notes around the last day.
 */
public final class Dossiers {

    private static final List<LocalDate> EARLY =
            List.of(LocalDate.of(2025, 1, 10), LocalDate.of(2025, 2, 26), LocalDate.of(2025, 2, 27));
    private static final LocalDate DEADLINE = LocalDate.of(2025, 2, 28);
    private static final LocalDate LATE = LocalDate.of(2025, 3, 1);

    private Dossiers() {}

    /** A dossier that seeks anything and knows all, or not. */
    public static final class Any implements ArbitrarySupplier<Dossier> {
        @Override
        public Arbitrary<Dossier> get() {
            return dossiers(true, 2, 8);
        }
    }

    /** A dossier of which all is known. */
    public static final class Complete implements ArbitrarySupplier<Dossier> {
        @Override
        public Arbitrary<Dossier> get() {
            return dossiers(false, 2, 8);
        }
    }

    /** A dossier with so few gaps that every way of filling them in can be tried. */
    public static final class WithFewGaps implements ArbitrarySupplier<Dossier> {
        @Override
        public Arbitrary<Dossier> get() {
            return dossiers(true, 1, 5)
                    .filter(1_000, dossier -> Persons.withoutShare(dossier).size() <= 2);
        }
    }

    /** A dossier that is eligible in all but its costs, and knows all of them. */
    public static final class Fundable implements ArbitrarySupplier<Dossier> {
        @Override
        public Arbitrary<Dossier> get() {
            return Combinators.combine(applicants(false, 0, true), operations(false, 8, true), aims())
                    .as((applicant, operation, aim) -> aim.at(Dossier.of(applicant, operation)
                            .withNote(ExplanatoryNote.sentElectronically(EARLY.get(0)))));
        }
    }

    private static Arbitrary<Dossier> dossiers(boolean gaps, int mostMembers, int mostLines) {
        return Combinators.combine(
                        applicants(gaps, mostMembers, false),
                        operations(gaps, mostLines, false),
                        aims(),
                        notes(gaps),
                        tracks())
                .as((applicant, operation, aim, note, seeks) ->
                        aim.at(Dossier.of(applicant, operation).withNote(note)).withSeeks(seeks));
    }

    private static Arbitrary<Set<Track>> tracks() {
        return Arbitraries.frequency(
                Tuple.of(8, EnumSet.allOf(Track.class)),
                Tuple.of(2, EnumSet.of(Track.FUNDING)),
                Tuple.of(1, EnumSet.of(Track.WORKSHOPS)));
    }

    private static Arbitrary<Applicant> applicants(boolean gaps, int mostMembers, boolean sound) {
        Arbitrary<Fact<PolicyRole>> roles = Arbitraries.frequencyOf(
                Tuple.of(
                        14,
                        Arbitraries.of(PolicyRole.DIRECT, PolicyRole.DELEGATED).map(Fact::known)),
                Tuple.of(sound ? 0 : 1, Arbitraries.of(PolicyRole.NONE).map(Fact::known)),
                Tuple.of(gaps ? 2 : 0, Arbitraries.just(Fact.unknown())));
        Arbitrary<List<Party>> members = Arbitraries.frequency(
                        Tuple.of(8, 0), Tuple.of(mostMembers > 0 ? 3 : 0, 1), Tuple.of(mostMembers > 1 ? 1 : 0, 2))
                .flatMap(number -> parties(gaps, sound).list().ofSize(number));
        return Combinators.combine(parties(gaps, sound), roles, members).as(Applicant::new);
    }

    private static Arbitrary<Party> parties(boolean gaps, boolean sound) {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        16,
                        Arbitraries.of(
                                party("7346"),
                                party("7210"),
                                party("7357"),
                                party("9220"),
                                party("5710"),
                                party("7364"),
                                party("7410").withKind(BeneficiaryKind.PUBLIC_ESTABLISHMENT),
                                Party.of("syndicat", BeneficiaryKind.SYNDICAT_MIXTE))),
                Tuple.of(
                        sound ? 0 : 1,
                        Arbitraries.of(
                                party("7113"),
                                party("2110"),
                                party("1000").withKind(BeneficiaryKind.NATURAL_PERSON),
                                party("3220").withKind(BeneficiaryKind.FOREIGN_BODY),
                                Party.of("préfecture", BeneficiaryKind.STATE_SERVICE))),
                Tuple.of(gaps ? 2 : 0, Arbitraries.of(Party.unknown(), party("7410"), party("9110"))));
    }

    private static Party party(String legalForm) {
        return Party.of("a body of form " + legalForm, FrenchLegalForm.of(legalForm));
    }

    private static Arbitrary<ExplanatoryNote> notes(boolean gaps) {
        return Arbitraries.frequencyOf(
                Tuple.of(14, Arbitraries.of(EARLY).map(ExplanatoryNote::sentElectronically)),
                Tuple.of(2, Arbitraries.just(ExplanatoryNote.sentElectronically(DEADLINE))),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                ExplanatoryNote.sentElectronically(LATE),
                                ExplanatoryNote.sentOn(EARLY.get(1)).withElectronic(false),
                                ExplanatoryNote.notSent())),
                Tuple.of(
                        gaps ? 3 : 0,
                        Arbitraries.of(
                                ExplanatoryNote.unknown(),
                                ExplanatoryNote.sentOn(EARLY.get(2)),
                                ExplanatoryNote.sentOn(DEADLINE),
                                ExplanatoryNote.sentOn(LATE),
                                new ExplanatoryNote(Fact.known(true), Fact.unknown(), Fact.unknown()),
                                new ExplanatoryNote(Fact.known(true), Fact.unknown(), Fact.known(true)),
                                new ExplanatoryNote(Fact.unknown(), Fact.unknown(), Fact.known(true)),
                                new ExplanatoryNote(Fact.unknown(), Fact.unknown(), Fact.known(false)))));
    }

    private static Arbitrary<Operation> operations(boolean gaps, int mostLines, boolean sound) {
        Arbitrary<Optional<Boolean>> explores = Arbitraries.frequency(
                Tuple.of(16, Optional.of(true)),
                Tuple.of(sound ? 0 : 1, Optional.of(false)),
                Tuple.of(gaps ? 2 : 0, Optional.empty()));
        Arbitrary<List<CostLine>> lines = lines(gaps).list().ofMaxSize(mostLines);
        return Combinators.combine(explores, lines, shares()).as((declared, some, share) -> {
            Operation operation = Operation.titled("an operation").withCostLines(some);
            Operation known = declared.map(holds -> operation.declaring(FederCalls.EXPLORES_AI, holds))
                    .orElse(operation);
            return gaps ? known : withoutGaps(known, share);
        });
    }

    private static Operation withoutGaps(Operation operation, FteShare share) {
        return Completions.withMissingShares(Dossier.of(Applicant.unknown(), operation), share)
                .operation();
    }

    private static Arbitrary<CostLine> lines(boolean gaps) {
        Arbitrary<CostNature> others = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(EnumSet.complementOf(EnumSet.of(CostNature.STAFF)))),
                Tuple.of(2, Arbitraries.of(CostNature.LODGING, CostNature.CATERING, CostNature.TRAVEL)),
                Tuple.of(2, Arbitraries.just(CostNature.OTHER)));
        Arbitrary<CostLine> other =
                Combinators.combine(others, cents()).as((nature, cents) -> CostLine.of(nature, Euros.ofCents(cents)));
        return Arbitraries.frequencyOf(Tuple.of(1, staff(gaps)), Tuple.of(1, other));
    }

    private static Arbitrary<CostLine> staff(boolean gaps) {
        Arbitrary<Optional<String>> persons = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of("A", "B", "1", "2").map(Optional::of)),
                Tuple.of(1, Arbitraries.just(Optional.empty())));
        Arbitrary<Optional<FteShare>> shares = Arbitraries.frequencyOf(
                Tuple.of(4, shares().map(Optional::of)), Tuple.of(gaps ? 2 : 1, Arbitraries.just(Optional.empty())));
        return Combinators.combine(persons, shares, cents()).as((person, share, cents) -> {
            CostLine line = CostLine.staff("somebody", Euros.ofCents(cents));
            CostLine named = person.map(line::withPerson).orElse(line);
            return share.map(named::withShare).orElse(named);
        });
    }

    /** Shares of at most six decimals, most of them around 20 %, or such as make 20 % together. */
    private static Arbitrary<FteShare> shares() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Arbitraries.of(
                                        "0.000001",
                                        "0.05",
                                        "0.1",
                                        "0.15",
                                        "0.19",
                                        "0.199999",
                                        "0.2",
                                        "0.200001",
                                        "0.5",
                                        "1")
                                .map(FteShare::fte)),
                Tuple.of(
                        1,
                        Arbitraries.integers()
                                .between(1, 1_000_000)
                                .map(share -> new FteShare(BigDecimal.valueOf(share, 6)))));
    }

    private static Arbitrary<Long> cents() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.longs().between(0, 20)),
                Tuple.of(6, Arbitraries.longs().between(0, 3_000_000)),
                Tuple.of(4, Arbitraries.longs().between(0, 60_000).map(euros -> euros * 100)),
                Tuple.of(2, Arbitraries.of(4_000_000L, 2_400_000L, 6_999_999L, 7_000_000L, 41_666_666L, 41_666_667L)),
                Tuple.of(1, Arbitraries.longs().between(0, Euros.MAX_CENTS)));
    }

    /** Which total a last line is to bring to a boundary. */
    private enum End {
        LEAST,
        MOST,
        PRESENTED
    }

    /** A total to reach, to the cent. */
    private record Aim(End end, Optional<Long> cents) {

        Dossier at(Dossier dossier) {
            return cents.map(total -> total - reached(dossier))
                    .filter(difference -> difference > 0)
                    .map(difference -> withOneMore(dossier, difference))
                    .orElse(dossier);
        }

        private long reached(Dossier dossier) {
            return switch (end) {
                case LEAST -> retained(Completions.withMissingShares(dossier, Completions.AS_SMALL_AS_ONE_LIKES));
                case MOST -> retained(Completions.withMissingShares(dossier, Completions.FULL));
                case PRESENTED -> presented(dossier);
            };
        }

        private static long retained(Dossier dossier) {
            return WorkedOut.of(known(dossier), Readings.PRUDENT)
                    .total()
                    .movePointRight(2)
                    .longValueExact();
        }

        private static long presented(Dossier dossier) {
            long direct = 0;
            long staff = 0;
            for (CostLine line : dossier.operation().costLines()) {
                direct += line.nature().family() == CostFamily.INDIRECT ? 0 : Euros.cents(line.amount());
                staff += line.nature() == CostNature.STAFF ? Euros.cents(line.amount()) : 0;
            }
            return direct + staff * 15 / 100;
        }

        // Only the costs are looked at here.
        private static Dossier known(Dossier dossier) {
            return Dossier.of(
                            Applicant.of(party("7346")).running(PolicyRole.DIRECT),
                            dossier.operation().declaring(FederCalls.EXPLORES_AI))
                    .withNote(ExplanatoryNote.sentElectronically(EARLY.get(0)));
        }
    }

    private static Arbitrary<Aim> aims() {
        Arbitrary<Optional<Long>> totals = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(6_999_999L, 7_000_000L, 7_000_001L).map(Optional::of)),
                Tuple.of(
                        3, Arbitraries.of(41_666_666L, 41_666_667L, 41_666_668L).map(Optional::of)),
                Tuple.of(2, Arbitraries.just(Optional.empty())));
        return Combinators.combine(Arbitraries.of(End.class), totals).as(Aim::new);
    }

    /** A copy with a last line of services, which is retained whatever is missing. */
    static Dossier withOneMore(Dossier dossier, long cents) {
        List<CostLine> lines = new ArrayList<>(dossier.operation().costLines());
        lines.add(CostLine.of(CostNature.SERVICES, Euros.ofCents(cents)).withId("last-" + lines.size()));
        return dossier.withOperation(dossier.operation().withCostLines(lines));
    }
}
