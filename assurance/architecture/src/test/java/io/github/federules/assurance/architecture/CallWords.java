package io.github.federules.assurance.architecture;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a call explains of itself: the sentences of each section, without the numbers and the words of clauses. */
record CallWords(Map<String, List<String>> sections) {

    private static final String REAL_COST = "Eligible at real cost: ";
    private static final int MOST_NATURES = 8;
    private static final Pattern WHOLE_EUROS = Pattern.compile("(€[\\d,]+)\\.00(?!\\d)");
    // A sentence that goes on about the one before it.
    private static final Pattern CONTINUED = Pattern.compile("(?:This|Its terms) .*");

    static CallWords of(Call call) {
        Set<String> ids = clauses(call);
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> section = new ArrayList<>();
        for (String line : call.explain(Locale.ENGLISH).lines().toList()) {
            if (!line.isBlank() && !line.startsWith(" ")) {
                section = new ArrayList<>();
                sections.put(line, section);
            } else if (line.startsWith("  ") && !line.startsWith("   ")) {
                add(section, brief(withoutNumber(line.strip(), ids), call));
            }
        }
        return new CallWords(sections);
    }

    /** Returns the sentences of a section, by the beginning of its heading. */
    Stream<String> of(String heading) {
        return sections.entrySet().stream()
                .filter(section -> section.getKey().startsWith(heading))
                .flatMap(section -> section.getValue().stream());
    }

    private static void add(List<String> section, String sentence) {
        int last = section.size() - 1;
        if (last >= 0 && CONTINUED.matcher(sentence).matches()) {
            section.set(last, section.get(last) + " " + sentence);
        } else {
            section.add(sentence);
        }
    }

    private static Set<String> clauses(Call call) {
        Stream<Clause> clauses = Stream.of(
                        call.terms().stream().map(Term::clause),
                        call.openQuestions().stream().map(call::clauseOf),
                        call.notJudged().stream().map(each -> each.clause()),
                        call.costs().flatRates().stream()
                                .flatMap(rate -> rate.cap().stream())
                                .map(Term::clause))
                .flatMap(each -> each);
        return clauses.map(clause -> clause.citation(Locale.ENGLISH)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String withoutNumber(String sentence, Set<String> ids) {
        return ids.stream()
                .filter(id -> sentence.startsWith(id + ". "))
                .findFirst()
                .map(id -> withoutNumber(sentence.substring(id.length() + 2), ids))
                .orElse(sentence);
    }

    private static String brief(String sentence, Call call) {
        return WHOLE_EUROS.matcher(withoutMostNatures(sentence, call)).replaceAll("$1");
    }

    // Where nearly all are paid, a reader looks for those that are not.
    private static String withoutMostNatures(String sentence, Call call) {
        if (!sentence.startsWith(REAL_COST)) {
            return sentence;
        }
        int end = sentence.indexOf('.');
        List<String> paid = List.of(sentence.substring(REAL_COST.length(), end).split(", "));
        if (paid.size() <= MOST_NATURES) {
            return sentence;
        }
        String others = call.natures().stream()
                .map((CostNature nature) -> nature.label(Locale.ENGLISH))
                .filter(label -> !paid.contains(label))
                .collect(Collectors.joining(", "));
        return REAL_COST + "all types of cost, except " + others + sentence.substring(end);
    }
}
