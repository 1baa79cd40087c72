package io.github.federules.core.screening;

import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostLines;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.fact.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        List<Key> groups,
        Map<Key, Integer> places,
        int @Nullable [] ofLines,
        boolean isUnanswered,
        boolean areStandard,
        boolean isByParty) {

    private record Key(CostNature nature, Answers answers, int bearer) {}

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
        return new LineGroups(
                asked, groups, places, null, false, call.natures().equals(CostNature.standard()), call.isByParty());
    }

    /** Returns the groups with those of some lines. */
    public LineGroups with(CostLines lines, Applicant applicant) {
        if (asked.isEmpty() && areStandard && lines.areStandard() && !isByParty) {
            return this;
        }
        int[] bearers = isByParty ? applicant.bearers(lines) : new int[lines.size()];
        List<Key> all = groups;
        Map<Key, Integer> ofAll = places;
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
            Key key = new Key(line.nature(), answers, bearers[i]);
            Integer known = ofAll.get(key);
            if (known == null) {
                // Most dossiers bring no new group, and share those of the call.
                if (all == groups) {
                    all = new ArrayList<>(groups);
                    ofAll = new HashMap<>(places);
                }
                known = all.size();
                ofAll.put(key, known);
                all.add(key);
            }
            ofEach[i] = known;
        }
        return new LineGroups(asked, all, ofAll, ofEach, isAnyUnanswered, false, isByParty);
    }

    /** Determines whether these are the groups of a call, so that what was prepared for them can be used. */
    public boolean areThoseOf(LineGroups other) {
        return groups == other.groups;
    }

    /** Returns what the lines bring beyond the groups of their call: equal for lines of the same groups in the same order. */
    public List<?> beyond(LineGroups ofCall) {
        return groups.subList(ofCall.size(), groups.size());
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

    /** Returns the party that bears the lines of a group: 0 for the applicant or where the terms look at no party. */
    int bearer(int group) {
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
