package io.github.federules.core.dossier;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.api.Named.named;

import io.github.federules.core.money.Euros;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not known is a fact that is unknown, never a null. */
class NullFactsTest {

    private static final CostLine LINE = CostLine.staff("a", euros("1.00"));
    private static final Party PARTY = Party.unknown();
    private static final Operation OPERATION = Operation.untitled();
    private static final Dossier DOSSIER = Dossier.of(Applicant.unknown(), OPERATION);
    private static final Optional<String> NOTHING = Optional.empty();

    static Stream<Named<ThrowingCallable>> a_null_somewhere() {
        return Stream.of(
                named("share", () -> new FteShare(null)),
                named("text of a share", () -> FteShare.fte(null)),
                named("declaration", () -> Declaration.of(null)),
                named("known fact", () -> Fact.known(null)),
                named("name", () -> Party.of(null, BeneficiaryKind.ASSOCIATION)),
                named("kind", () -> Party.of("a", (BeneficiaryKind) null)),
                named("legal form", () -> Party.of("a", (LegalForm) null)),
                named("name of a copy", () -> PARTY.withName(null)),
                named("kind of a copy", () -> PARTY.withKind(null)),
                named("legal form of a copy", () -> PARTY.withLegalForm(null)),
                named("optional name", () -> new Party(null, Optional.empty(), Fact.unknown())),
                named("optional legal form", () -> new Party(NOTHING, null, Fact.unknown())),
                named("declared kind", () -> new Party(NOTHING, Optional.empty(), null)),
                named("lead", () -> Applicant.of(null)),
                named("role", () -> Applicant.unknown().running(null)),
                named("role of a record", () -> new Applicant(PARTY, null, List.of(), Fact.unknown(), Fact.unknown())),
                named("members", () -> Applicant.unknown().withMembers(null)),
                named("one of the members", () -> Applicant.unknown().withMembers(Arrays.asList(PARTY, null))),
                named("member", () -> Applicant.unknown().joinedBy(null)),
                named("nature", () -> CostLine.of(null, euros("1.00"))),
                named("label of a line", () -> CostLine.of(CostNature.STUDIES, null, euros("1.00"))),
                named("label of a copy", () -> LINE.withLabel(null)),
                named("amount", () -> CostLine.of(CostNature.STUDIES, null)),
                named("amount of a copy", () -> LINE.withAmount(null)),
                named("identifier", () -> LINE.withId(null)),
                named("person", () -> LINE.withPerson(null)),
                named("share of a line", () -> LINE.withShare(null)),
                named("optional identifier", () -> line(null, NOTHING, NOTHING, Fact.unknown(), euros("1.00"))),
                named("optional label", () -> line(NOTHING, null, NOTHING, Fact.unknown(), euros("1.00"))),
                named("optional person", () -> line(NOTHING, NOTHING, null, Fact.unknown(), euros("1.00"))),
                named("share of a record", () -> line(NOTHING, NOTHING, NOTHING, null, euros("1.00"))),
                named("title", () -> Operation.titled(null)),
                named(
                        "optional title",
                        () -> new Operation(
                                null,
                                Map.of(),
                                List.of(),
                                Fact.unknown(),
                                Fact.unknown(),
                                Fact.unknown(),
                                Fact.unknown())),
                named("declared", () -> OPERATION.declaring(null)),
                named(
                        "declarations",
                        () -> new Operation(
                                NOTHING,
                                null,
                                List.of(),
                                Fact.unknown(),
                                Fact.unknown(),
                                Fact.unknown(),
                                Fact.unknown())),
                named("key of the declarations", () -> declaring(null, true)),
                named("value of the declarations", () -> declaring(Declaration.of("A"), null)),
                named("lines", () -> OPERATION.withCostLines(null)),
                named("line", () -> OPERATION.with(null)),
                named("day", () -> ExplanatoryNote.sentOn(null)),
                named("sent", () -> new ExplanatoryNote(null, Fact.unknown(), Fact.unknown(), Fact.unknown())),
                named("sent on", () -> new ExplanatoryNote(Fact.unknown(), null, Fact.unknown(), Fact.unknown())),
                named("electronic", () -> new ExplanatoryNote(Fact.unknown(), Fact.unknown(), null, Fact.unknown())),
                named("applicant", () -> Dossier.of(null, OPERATION)),
                named("operation", () -> Dossier.of(Applicant.unknown(), null)),
                named("id of a dossier", () -> DOSSIER.withId(null)),
                named("call", () -> DOSSIER.withCall(null)),
                named("what is sought", () -> DOSSIER.withSeeks(null)),
                named("one of what is sought", () -> DOSSIER.withSeeks(Collections.singleton(null))),
                named("note", () -> DOSSIER.withNote(null)),
                named("optional id", () -> dossier(null, NOTHING)),
                named("optional call", () -> dossier(NOTHING, null)));
    }

    @ParameterizedTest
    @MethodSource("a_null_somewhere")
    void a_null_is_a_mistake_of_the_program(ThrowingCallable making) {
        assertThatNullPointerException().isThrownBy(making);
    }

    private static CostLine line(
            Optional<String> id,
            Optional<String> label,
            Optional<String> person,
            Fact<FteShare> share,
            MonetaryAmount amount) {
        return new CostLine(id, CostNature.STAFF, label, person, share, amount, Euros.ZERO, NOTHING);
    }

    private static Operation declaring(Declaration declaration, Boolean holds) {
        return new Operation(
                NOTHING,
                Collections.singletonMap(declaration, holds),
                List.of(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown());
    }

    private static Dossier dossier(Optional<String> id, Optional<String> call) {
        return new Dossier(
                id, call, EnumSet.allOf(Track.class), Applicant.unknown(), OPERATION, ExplanatoryNote.unknown());
    }
}
