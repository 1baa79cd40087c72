package io.github.federules.assurance.architecture;

import io.github.federules.core.call.Call;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.money.Decimals;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.term.RealisationWindow;
import io.github.federules.core.value.Value;
import io.github.federules.feder.CommonProvisions;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.feder.SharedCriteria;
import io.github.federules.jackson.AcceptedDossier;
import io.github.federules.jackson.DossierReader;
import io.github.federules.jackson.DossierResult;
import io.github.federules.jackson.RefusedDossier;
import io.github.federules.jackson.call.AcceptedCall;
import io.github.federules.jackson.call.CallReader;
import io.github.federules.jackson.call.CallResult;
import io.github.federules.jackson.call.RefusedCall;
import io.github.federules.spreadsheet.Budget;
import io.github.federules.spreadsheet.BudgetReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javax.money.MonetaryAmount;

/**
 * A wrong value in its place.
 *
 * @param wording the error that it gets
 * @param place where it is read
 * @param wrong the value as a person writes it, in JSON with its quotes
 * @param meant what each of the values in the advice is when it is read
 */
record Advised(String wording, Place place, String wrong, List<String> meant) {

    /** Returns the error, which must be the only one. */
    Fault fault() {
        try {
            throw new AssertionError(wrong + " is read as " + place.reader.apply(wrong));
        } catch (InvalidFactException e) {
            return e.fault();
        }
    }

    /** Reads what was written instead; the error if there is one again. */
    String readAgain(String written) {
        try {
            return place.reader.apply(written);
        } catch (InvalidFactException e) {
            return written + " is refused: " + e.getMessage();
        }
    }

    @Override
    public String toString() {
        return wording + " of " + wrong + " as " + place;
    }

    /** Where a value is read, and what it is then. */
    enum Place {
        AMOUNT(line("\"nature\": \"SERVICES\", \"amount\": {\"amount\": @, \"currency\": \"EUR\"}", Advised::amount)),
        CURRENCY(line("\"nature\": \"SERVICES\", \"amount\": {\"amount\": 22000, \"currency\": @}", Advised::amount)),
        NATURE(line(
                "\"nature\": @, \"amount\": {\"amount\": 22000, \"currency\": \"EUR\"}",
                line -> line.nature().code())),
        MONEY(line("\"nature\": \"SERVICES\", \"amount\": @", Advised::amount)),
        SHARE(line(
                "\"nature\": \"STAFF\", \"fte\": @, \"amount\": {\"amount\": 1, \"currency\": \"EUR\"}",
                Advised::share)),
        LEGAL_FORM(dossier(
                "\"applicant\": {\"legalForm\": @}, \"operation\": {\"costLines\": []}",
                dossier -> dossier.applicant().lead().legalForm().orElseThrow().code())),
        SEEKS(dossier(
                "\"seeks\": @, \"operation\": {\"costLines\": []}",
                dossier -> dossier.seeks().orElseThrow().toString())),
        DAY(dossier("\"submission\": {\"sentOn\": @}, \"operation\": {\"costLines\": []}", Advised::sentOn)),
        TIME(dossier(
                "\"submission\": {\"sentAt\": @}, \"operation\": {\"costLines\": []}",
                dossier -> dossier.submission().sentAt().find().orElseThrow().toString())),
        ELECTRONIC(dossier(
                "\"submission\": {\"electronic\": @}, \"operation\": {\"costLines\": []}",
                dossier -> dossier.submission().electronic().toString())),
        SUBMISSION(dossier("@: {\"sentOn\": \"2025-02-20\"}, \"operation\": {\"costLines\": []}", Advised::sentOn)),
        PERIOD(dossier("\"operation\": {\"costLines\": [], \"realisation\": {\"startsOn\": @}}", Advised::period)),
        RATE(call("{\"least\": \"0.25\", \"most\": \"0.8\"}", "@", Advised::rate)),
        RATES(call("\"0.25\", \"most\": \"0.8\"", "@", Advised::rate)),
        WINDOW(call(
                "\"duration\": {\"minMonths\": 0, \"maxMonths\": 36,",
                "\"window\": {\"from\": @,",
                call -> window(call.operations().window().orElseThrow()))),
        CALL_AMOUNT(call(
                "{\"amount\": \"600000.00\", \"currency\": \"EUR\"}",
                "@",
                call -> plain(call.costs().minimum().orElseThrow().amount().orElseThrow()))),
        BASE(call(
                "\"funding\": {",
                "\"limits\": [{\"on\": @, \"atMost\": \"5.00\", \"code\": \"C\", \"clause\": \"X1\"}], \"funding\": {",
                call -> call.limits().get(1).on().code())),
        SHARED_CRITERION(call(
                "\"funding\": {",
                "\"asks\": [{\"criterion\": \"SIZE\", \"from\": @, \"of\": \"PARTY\", \"clause\": \"X1\"}],"
                        + " \"requires\": [{\"that\": {\"applicant\": {\"SIZE\": [\"SMALL\"]}}, \"code\": \"SME\","
                        + " \"statement\": {\"fr\": \"f\", \"en\": \"e\"}, \"clause\": \"X1\"}], \"funding\": {",
                call -> call.asks().get(0).source().orElseThrow())),
        CONDITION(call(
                "\"funding\": {",
                "\"requires\": [{\"that\": {\"applicant\": {\"LEGAL_FORM\": [@]}}, \"code\": \"FORM\","
                        + " \"statement\": {\"fr\": \"f\", \"en\": \"e\"}, \"clause\": \"X1\"}], \"funding\": {",
                call -> ((Condition.Answered) ((Condition.OfApplicant)
                                        call.requirements().get(0).that())
                                .condition())
                        .among()
                        .iterator()
                        .next()
                        .toString())),
        COMPARED_NUMBER(call(
                "\"funding\": {",
                "\"asks\": [{\"criterion\": \"JOBS\", \"of\": \"OPERATION\", \"question\": {\"fr\": \"f\", \"en\": \"e\"},"
                        + " \"number\": {\"from\": 0}, \"clause\": \"X1\"}],"
                        + " \"requires\": [{\"that\": {\"JOBS\": @}, \"code\": \"FEW\","
                        + " \"statement\": {\"fr\": \"f\", \"en\": \"e\"}, \"clause\": \"X1\"}], \"funding\": {",
                call -> Long.toString(
                        ((Condition.Between) call.requirements().get(0).that()).to()))),
        QUESTION(call(
                "\"readings\": {",
                "\"requires\": [{\"that\": {\"reading\": {@: \"YES\"}}, \"code\": \"READ\","
                        + " \"statement\": {\"fr\": \"f\", \"en\": \"e\"}, \"clause\": \"X1\"}], \"readings\": {\"questions\":"
                        + " {\"BONUS_IN_CAP\": {\"title\": {\"fr\": \"f\", \"en\": \"e\"}, \"answers\": {\"YES\": {\"fr\": \"f\", \"en\": \"e\"},"
                        + " \"NO\": {\"fr\": \"f\", \"en\": \"e\"}}, \"clause\": \"X1\"}}, ",
                call -> ((Condition.OfReading) call.requirements().get(0).that())
                        .reading()
                        .question()
                        .name())),
        MONTHS(call(
                "\"maxMonths\": 36",
                "\"maxMonths\": @",
                call -> Integer.toString(
                        call.operations().duration().orElseThrow().maxMonths()))),
        AMOUNT_CELL(budget("nature;montant\nSERVICES;@", Advised::amount)),
        SHARE_CELL(budget("nature;montant;etp\nSTAFF;1000,00;@", Advised::share)),
        ROW(budget("nature,label,amount\nTRAVEL,@", line -> line.label().orElseThrow() + " " + amount(line))),
        EUROS(text -> plain(Euros.euros(text))),
        DECIMALS(text -> Decimals.parse(text).toPlainString()),
        PERCENT(text -> Rate.percent(text).share().toPlainString());

        @SuppressWarnings("ImmutableEnumChecker") // a function that keeps nothing
        private final Function<String, String> reader;

        Place(Function<String, String> reader) {
            this.reader = reader;
        }
    }

    private static Function<String, String> line(String fields, Function<CostLine, String> value) {
        return dossier(
                "\"operation\": {\"costLines\": [{" + fields + "}]}",
                dossier -> value.apply(dossier.operation().costLines().get(0)));
    }

    private static Function<String, String> dossier(String fields, Function<Dossier, String> value) {
        DossierReader reader = DossierReader.of(FederCalls.all(), FrenchLegalForm.nomenclature());
        return written -> {
            DossierResult result = reader.read("{" + fields.replace("@", written) + "}");
            if (result instanceof RefusedDossier refused) {
                throw only(refused.faults());
            }
            return value.apply(((AcceptedDossier) result).dossier());
        };
    }

    private static Function<String, String> call(String part, String instead, Function<Call, String> value) {
        CallReader reader = CallReader.of(List.of(CommonProvisions.of2021())).knowing(SharedCriteria.all());
        return written -> {
            try {
                String json = Files.readString(Path.of("..", "..", "examples", "calls", "diat-2023.json"));
                CallResult result = reader.read(json.replace(part, instead.replace("@", written)));
                if (result instanceof RefusedCall refused) {
                    throw only(refused.faults());
                }
                return value.apply(((AcceptedCall) result).call());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static Function<String, String> budget(String table, Function<CostLine, String> value) {
        return written -> {
            try {
                byte[] bytes = table.replace("@", written).getBytes(StandardCharsets.UTF_8);
                Budget budget = BudgetReader.in(Locale.FRENCH).read(new ByteArrayInputStream(bytes));
                if (!budget.isValid()) {
                    throw only(budget.faults());
                }
                return value.apply(budget.costLines().get(0));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    // Of a row that is split, the cell after it may be wrong too.
    private static InvalidFactException only(List<LocatedFault> faults) {
        return faults.get(faults.size() - 1).fault().asException();
    }

    private static String amount(CostLine line) {
        return plain(line.amount());
    }

    private static String plain(MonetaryAmount amount) {
        return BigDecimal.valueOf(Euros.cents(amount), 2).toPlainString();
    }

    private static String share(CostLine line) {
        FteShare share = line.share().find().orElseThrow();
        return share.toString();
    }

    private static String sentOn(Dossier dossier) {
        return dossier.submission().sentOn().find().orElseThrow().toString();
    }

    private static String period(Dossier dossier) {
        Realisation period = dossier.operation().realisation().find().orElseThrow();
        return period.startsOn() + " " + period.endsOn();
    }

    private static String window(RealisationWindow window) {
        return window.from() + " " + window.to();
    }

    private static String rate(Call call) {
        Value<Rate> rate = call.funding().aid().orElseThrow().rate();
        return rate instanceof Value.Within<Rate> within
                ? within.least() + " " + within.most()
                : ((Value.Constant<Rate>) rate).is().share().toPlainString();
    }
}
