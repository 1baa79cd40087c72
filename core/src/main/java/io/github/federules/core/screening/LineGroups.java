package io.github.federules.core.screening;

import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostLines;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.fact.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The groups of cost lines that the terms of a call can tell apart: lines of one nature, with the same answers, of one
 * party where the terms look at parties.
 *
 * <p>Under a call that asks nothing of cost lines, the group of a line is the place of its nature.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record LineGroups(
        List<Criterion> asked,
        Map<CostNature, CostNature> natures,
        List<Key> groups,
        Map<Key, Integer> places,
        int @Nullable [] ofLines,
        boolean isUnanswered,
        boolean areStandard,
        boolean isByParty) {

    private static final int FEW = 64;

    private static final Comparator<Key> ORDER = Comparator.comparing((Key key) -> key.nature.code())
            .thenComparing(Key::family)
            .thenComparingInt(Key::bearer)
            .thenComparing(key -> key.answers.byCriterion().toString());

    // Natures of one code are equal, and may be of different families where the call has none of that code.
    private record Key(CostNature nature, CostFamily family, Answers answers, int bearer) {

        Key(CostNature nature, Answers answers, int bearer) {
            this(nature, nature.family(), answers, bearer);
        }
    }

    /** Returns the groups of a call without lines: one for each nature, without answers. */
    public static LineGroups of(Call call) {
        String[] paid =
                call.costs().eligible().keySet().stream().map(CostNature::code).toArray(String[]::new);
        List<Criterion> asked = call.asks().stream()
                .filter(criterion -> criterion.of() == Subject.COST_LINE)
                .map(criterion -> criterion.natures().isEmpty() ? criterion.ofNatures(paid) : criterion)
                .toList();
        List<Key> groups = call.natures().stream()
                .map(nature -> new Key(nature, Answers.none(), 0))
                .toList();
        Map<Key, Integer> places = new HashMap<>();
        groups.forEach(group -> places.put(group, places.size()));
        Map<CostNature, CostNature> natures = new HashMap<>();
        call.natures().forEach(nature -> natures.put(nature, nature));
        return new LineGroups(
                asked,
                natures,
                groups,
                places,
                null,
                false,
                call.natures().equals(CostNature.standard()),
                call.isByParty());
    }

    /** Returns the groups with those of some lines. */
    public LineGroups with(CostLines lines, Applicant applicant) {
        if (asked.isEmpty() && areStandard && lines.areStandard() && !isByParty) {
            return this;
        }
        int[] bearers = isByParty ? Bearers.of(applicant, lines) : new int[lines.size()];
        Map<Key, Integer> brought = new HashMap<>();
        int[] ofEach = new int[lines.size()];
        boolean isAnyUnanswered = false;
        for (int i = 0; i < ofEach.length; i++) {
            CostLine line = lines.get(i);
            Answers answers = Answers.none();
            for (Criterion criterion : asked) {
                if (criterion.isAskedOf(line.nature().code())) {
                    Fact<Answer> answer = line.answers().to(criterion.code());
                    if (answer instanceof Fact.Known<Answer> known && criterion.takes(known.value())) {
                        answers = answers.with(criterion.code(), known.value());
                    } else {
                        isAnyUnanswered = true;
                    }
                }
            }
            Key key = new Key(natures.getOrDefault(line.nature(), line.nature()), answers, bearers[i]);
            Integer known = places.get(key);
            ofEach[i] = known == null ? groups.size() + brought.computeIfAbsent(key, any -> brought.size()) : known;
        }
        if (brought.isEmpty()) {
            return new LineGroups(asked, natures, groups, places, ofEach, isAnyUnanswered, false, isByParty);
        }
        List<Map.Entry<Key, Integer>> inOrder = new ArrayList<>(brought.entrySet());
        // So that few groups are the same whatever the order of the lines.
        inOrder.sort(brought.size() > FEW ? Map.Entry.comparingByValue() : Map.Entry.comparingByKey(ORDER));
        List<Key> all = new ArrayList<>(groups);
        int[] placeOf = new int[brought.size()];
        for (Map.Entry<Key, Integer> group : inOrder) {
            placeOf[group.getValue()] = all.size();
            all.add(group.getKey());
        }
        for (int i = 0; i < ofEach.length; i++) {
            ofEach[i] = ofEach[i] < groups.size() ? ofEach[i] : placeOf[ofEach[i] - groups.size()];
        }
        return new LineGroups(asked, natures, all, places, ofEach, isAnyUnanswered, false, isByParty);
    }

    /** Determines whether these are the groups of a call, so that what was prepared for them can be used. */
    public boolean areThoseOf(LineGroups other) {
        return groups == other.groups;
    }

    /** Returns the groups that the lines bring beyond those of their call; empty if they are more than few. */
    public Optional<List<?>> fewBeyond(LineGroups ofCall) {
        return size() - ofCall.size() > FEW
                ? Optional.empty()
                : Optional.of(List.copyOf(groups.subList(ofCall.size(), size())));
    }

    /** Returns the groups that lines brought beyond those of the call. */
    public List<?> beyond(LineGroups ofCall) {
        return List.copyOf(groups.subList(ofCall.size(), size()));
    }

    /** Returns the groups without the lines that they are of. */
    public LineGroups withoutLines() {
        return ofLines == null ? this : new LineGroups(asked, natures, groups, places, null, false, false, isByParty);
    }

    /** Returns how many groups there are. */
    public int size() {
        return groups.size();
    }

    /** Returns the group of a line. */
    public int group(CostLines lines, int line) {
        return ofLines == null ? lines.nature(line).place() : ofLines[line];
    }

    /** Returns the nature of a group. */
    public CostNature nature(int group) {
        return groups.get(group).nature();
    }

    /** Returns the answers of the lines of a group. */
    public Answers answers(int group) {
        return groups.get(group).answers();
    }

    /** Determines whether the lines of a group answer all that they are asked. */
    public boolean isAnswered(int group) {
        String nature = nature(group).code();
        return asked.stream()
                .filter(criterion -> criterion.isAskedOf(nature))
                .allMatch(criterion -> answers(group).to(criterion.code()).isKnown());
    }

    /** Returns the party that bears the lines of a group: 0 for the applicant or where the terms look at no party. */
    public int bearer(int group) {
        return groups.get(group).bearer();
    }

    /** Returns the criteria that a line must answer and does not. */
    public List<Criterion> unanswered(CostLine line) {
        return asked.stream()
                .filter(criterion -> criterion.isAskedOf(line.nature().code()))
                .filter(criterion -> !(line.answers().to(criterion.code()) instanceof Fact.Known<Answer> known
                        && criterion.takes(known.value())))
                .toList();
    }
}
