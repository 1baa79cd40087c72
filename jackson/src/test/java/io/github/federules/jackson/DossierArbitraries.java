package io.github.federules.jackson;

import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.Certainty;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Declaration;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.ExplanatoryNote;
import io.github.federules.core.dossier.Fact;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.LegalForm;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.time.api.Dates;

/** Dossiers of every shape that the records can hold and the format can write. */
final class DossierArbitraries {

    private DossierArbitraries() {}

    static Arbitrary<Dossier> dossiers() {
        return Combinators.combine(
                        texts().optional(),
                        Arbitraries.of(FederCalls.HAUTS_DE_FRANCE_AI_2025.id()).optional(),
                        Arbitraries.subsetOf(Track.values()).filter(seeks -> !seeks.isEmpty()),
                        applicants(),
                        operations(),
                        notes())
                .as(DossierArbitraries::dossier);
    }

    private static Dossier dossier(
            Optional<String> id,
            Optional<String> call,
            Set<Track> seeks,
            Applicant applicant,
            Operation operation,
            ExplanatoryNote note) {
        return new Dossier(id, call, seeks, applicant, operation, note);
    }

    private static Arbitrary<Applicant> applicants() {
        return Combinators.combine(
                        parties(),
                        facts(Arbitraries.of(PolicyRole.values())),
                        parties().list().ofMaxSize(3))
                .as(Applicant::new);
    }

    private static Arbitrary<Party> parties() {
        return Combinators.combine(
                        texts().optional(),
                        Arbitraries.of(FrenchLegalForm.all()).optional(0.7),
                        facts(Arbitraries.of(BeneficiaryKind.values())))
                .as(DossierArbitraries::party);
    }

    // A kind that a sure form contradicts cannot be declared.
    private static Party party(Optional<String> name, Optional<FrenchLegalForm> form, Fact<BeneficiaryKind> kind) {
        Optional<BeneficiaryKind> sure =
                form.filter(each -> each.certainty() == Certainty.SURE).flatMap(FrenchLegalForm::findKind);
        Fact<BeneficiaryKind> declared = sure.isPresent() ? kind.map(each -> sure.get()) : kind;
        return new Party(name, form.map(LegalForm.class::cast), declared);
    }

    private static Arbitrary<Operation> operations() {
        return Combinators.combine(
                        texts().optional(),
                        Arbitraries.maps(Arbitraries.of(FederCalls.EXPLORES_AI), Arbitraries.of(true, false))
                                .ofMaxSize(1),
                        costLines().list().ofMaxSize(8))
                .as(DossierArbitraries::operation);
    }

    private static Operation operation(
            Optional<String> title, Map<Declaration, Boolean> declarations, List<CostLine> lines) {
        List<CostLine> named = new ArrayList<>();
        for (CostLine line : lines) {
            named.add(line.id().isPresent() ? line.withId(line.id().get() + " " + named.size()) : line);
        }
        return new Operation(title, declarations, named);
    }

    private static Arbitrary<CostLine> costLines() {
        return Combinators.combine(
                        Arbitraries.of(CostNature.values()).edgeCases(edges -> edges.add(CostNature.STAFF)),
                        texts().filter(text -> !text.isBlank()).optional(),
                        texts().optional(),
                        texts().filter(text -> !text.isBlank()).optional(),
                        facts(shares()),
                        Arbitraries.longs().between(0, Euros.MAX_CENTS))
                .as((nature, id, label, person, share, cents) -> nature == CostNature.STAFF
                        ? new CostLine(id, nature, label, person, share, Euros.ofCents(cents))
                        : new CostLine(id, nature, label, Optional.empty(), Fact.unknown(), Euros.ofCents(cents)));
    }

    private static Arbitrary<FteShare> shares() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.000000001"), BigDecimal.ONE)
                .ofScale(9)
                .map(FteShare::new);
    }

    private static Arbitrary<ExplanatoryNote> notes() {
        Arbitrary<LocalDate> days = Dates.dates().between(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
        return Combinators.combine(facts(Arbitraries.of(true, false)), facts(days), facts(Arbitraries.of(true, false)))
                .as((sent, day, electronic) ->
                        new ExplanatoryNote(sent, sent.is(false) ? Fact.unknown() : day, electronic));
    }

    // Any characters but halves of surrogate pairs, which UTF-8 does not have.
    private static Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(12).filter(DossierArbitraries::isWellFormed);
        return Arbitraries.oneOf(
                any, Arbitraries.of("", " ", "\u0000", "\"", "\\", "\u001b[2J", "é€😀", "\ufeff", "null"));
    }

    private static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(each -> Character.getType(each) == Character.SURROGATE);
    }

    private static <T> Arbitrary<Fact<T>> facts(Arbitrary<T> values) {
        return values.optional().map(value -> value.map(Fact::known).orElseGet(Fact::unknown));
    }
}
