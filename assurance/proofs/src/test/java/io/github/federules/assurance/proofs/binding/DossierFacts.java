package io.github.federules.assurance.proofs.binding;

import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.model.ModelFacts;
import io.github.federules.certify.model.Parameters;
import io.github.federules.certify.model.RateOfRange;
import io.github.federules.certify.model.ReadingFacts;
import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.money.Euros;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.term.StaffMinimum;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;

/** A complete dossier as the inputs of a model: its lines added up. */
final class DossierFacts {

    private final Call call;
    private final boolean withVat;
    private final Map<String, BigInteger> facts = new HashMap<>();
    private final Map<String, BigInteger> costs = new HashMap<>();
    private final Map<String, BigDecimal> shares = new HashMap<>();

    private DossierFacts(Call call, Dossier dossier) {
        this.call = call;
        this.withVat = call.costs().vat().isPresent()
                && dossier.applicant().recoversVat().is(false);
    }

    /** The inputs that no reading touches. */
    static Map<String, BigInteger> of(Call call, Dossier dossier, boolean otherwiseSound) {
        DossierFacts facts = new DossierFacts(call, dossier);
        ModelFacts.amounts().forEach(amount -> facts.add(amount, 0));
        dossier.operation().costLines().forEach(facts::add);
        facts.costs.keySet().forEach(facts::addPerson);
        dossier.operation().financing().find().ifPresent(facts::add);
        facts.put(
                ModelFacts.SENT_DAY,
                dossier.submission().sentOn().find().map(LocalDate::toEpochDay).orElse(0L));
        facts.put(
                ModelFacts.SENT_TIME,
                dossier.submission().sentAt().find().map(LocalTime::toNanoOfDay).orElse(0L));
        dossier.operation().aidRate().find().ifPresent(rate -> facts.put(RateOfRange.NAME, rate.millionths()));
        facts.put(ModelFacts.OTHERWISE_SOUND, otherwiseSound ? 1 : 0);
        return facts.facts;
    }

    /** How a call is read, as inputs. */
    static Map<String, BigInteger> of(Readings readings) {
        Map<String, BigInteger> facts = new HashMap<>();
        for (Question question : Question.standard()) {
            facts.put(
                    ReadingFacts.of(question),
                    ReadingFacts.isOther(question, readings) ? BigInteger.ONE : BigInteger.ZERO);
        }
        return facts;
    }

    private void add(CostLine line) {
        long cents = Euros.cents(line.amount()) + (withVat ? Euros.cents(line.vat()) : 0);
        if (!line.nature().equals(CostNature.STAFF)) {
            add(ModelFacts.of(line.nature()), cents);
            return;
        }
        // A name and an identifier may read the same.
        String person = line.person()
                .map(name -> "named " + name)
                .orElseGet(() -> "line " + line.id().orElseThrow());
        costs.merge(person, BigInteger.valueOf(cents), BigInteger::add);
        line.share().find().map(FteShare::value).ifPresent(share -> shares.merge(person, share, BigDecimal::max));
    }

    private void addPerson(String person) {
        BigDecimal share = shares.get(person);
        BigDecimal minimum = call.costs()
                .staffMinimum()
                .map(StaffMinimum::share)
                .map(FteShare::value)
                .orElse(BigDecimal.ZERO);
        boolean isAbove = share.compareTo(minimum) >= 0;
        add(
                isAbove ? ModelFacts.STAFF_ABOVE : ModelFacts.STAFF_BELOW,
                costs.get(person).longValueExact());
        Formula billionths = Parameters.billionths(new FteShare(share));
        add(
                isAbove ? ModelFacts.SHARES_ABOVE : ModelFacts.SHARES_BELOW,
                billionths.value(Map.of()).longValueExact());
    }

    private void add(FinancingPlan plan) {
        add(ModelFacts.OWN_FUNDS, Euros.cents(plan.own()));
        add(ModelFacts.OTHER_PUBLIC_AID, Euros.cents(plan.otherPublic()));
    }

    private void add(String fact, long amount) {
        facts.merge(fact, BigInteger.valueOf(amount), BigInteger::add);
    }

    private void put(String fact, long amount) {
        facts.put(fact, BigInteger.valueOf(amount));
    }
}
