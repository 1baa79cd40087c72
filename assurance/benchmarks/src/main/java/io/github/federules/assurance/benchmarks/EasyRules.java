package io.github.federules.assurance.benchmarks;

import io.github.federules.core.criterion.Answer;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Submission;
import io.github.federules.feder.FederCalls;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jeasy.rules.api.Condition;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: the rules of the first call by hand, in BigDecimal. It answers yes or no for each rule, and nothing more. */
final class EasyRules implements Rival {

    private record DecimalLine(LineKind kind, BigDecimal amount, BigDecimal share) {}

    private record StatedDossier(
            BeneficiaryKind kind,
            PolicyRole role,
            boolean exploresAi,
            Submission submission,
            List<DecimalLine> lines) {}

    private static final String DOSSIER = "dossier";
    private static final Set<BeneficiaryKind> KINDS = Set.of(
            BeneficiaryKind.LOCAL_AUTHORITY,
            BeneficiaryKind.LOCAL_AUTHORITY_GROUPING,
            BeneficiaryKind.PUBLIC_ESTABLISHMENT,
            BeneficiaryKind.SYNDICAT_MIXTE,
            BeneficiaryKind.ASSOCIATION,
            BeneficiaryKind.PRIVATE_ESTABLISHMENT);
    private static final BigDecimal MINIMUM_SHARE = new BigDecimal("0.20");
    private static final BigDecimal FLAT_RATE = new BigDecimal("0.15");
    private static final BigDecimal MINIMUM = new BigDecimal("70000");
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 2, 27);

    private final DefaultRulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules(
            rule("kind", facts -> KINDS.contains(dossier(facts).kind())),
            rule("role", facts -> dossier(facts).role() != PolicyRole.NONE),
            rule("ai", facts -> dossier(facts).exploresAi()),
            rule("minimum", facts -> total(dossier(facts).lines()).compareTo(MINIMUM) >= 0),
            rule("sent", facts -> dossier(facts).submission().sent().is(true)),
            rule("electronic", facts -> dossier(facts).submission().electronic().is(true)),
            rule(
                    "deadline",
                    facts -> !dossier(facts)
                            .submission()
                            .sentOn()
                            .find()
                            .orElseThrow()
                            .isAfter(LAST_DAY)));
    private final Facts[] dossiers =
            VariedDossiers.all().stream().map(EasyRules::facts).toArray(Facts[]::new);

    private static Rule rule(String name, Condition condition) {
        return new RuleBuilder().name(name).when(condition).build();
    }

    private static StatedDossier dossier(Facts facts) {
        return facts.get(DOSSIER);
    }

    private static Facts facts(Dossier dossier) {
        Facts facts = new Facts();
        facts.put(
                DOSSIER,
                new StatedDossier(
                        dossier.applicant().lead().kind().find().orElseThrow(),
                        dossier.applicant().policyRole().find().orElseThrow(),
                        dossier.operation()
                                .answers()
                                .to(FederCalls.EXPLORES_AI.code())
                                .is(Answer.of(true)),
                        dossier.submission(),
                        dossier.operation().costLines().stream()
                                .map(EasyRules::line)
                                .toList()));
        return facts;
    }

    private static DecimalLine line(CostLine line) {
        return new DecimalLine(
                LineKind.of(line.nature()),
                line.amount().getNumber().numberValueExact(BigDecimal.class),
                line.share().find().map(share -> share.value()).orElse(BigDecimal.ZERO));
    }

    private static BigDecimal total(List<DecimalLine> lines) {
        BigDecimal staff = BigDecimal.ZERO;
        BigDecimal others = BigDecimal.ZERO;
        for (DecimalLine line : lines) {
            switch (line.kind()) {
                case STAFF -> {
                    if (line.share().compareTo(MINIMUM_SHARE) >= 0) {
                        staff = staff.add(line.amount());
                    }
                }
                case NOT_PAID -> {}
                default -> others = others.add(line.amount());
            }
        }
        return staff.add(others).add(staff.multiply(FLAT_RATE).setScale(2, RoundingMode.DOWN));
    }

    @Override
    public Object decide(int number) {
        return engine.check(rules, dossiers[number]);
    }

    @Override
    public RivalAnswer answer(int number) {
        Map<Rule, Boolean> outcomes = engine.check(rules, dossiers[number]);
        return new RivalAnswer(outcomes.values().stream().allMatch(isMet -> isMet), NOT_COMPUTED);
    }
}
