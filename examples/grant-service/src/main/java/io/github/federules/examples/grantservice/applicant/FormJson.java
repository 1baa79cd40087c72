package io.github.federules.examples.grantservice.applicant;

import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.money.Euros;
import io.github.federules.examples.grantservice.application.TypedAnswer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The values of a form as JSON of the dossier format, and back. */
final class FormJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Set<FieldKind> DECIMALS = Set.of(FieldKind.SHARE, FieldKind.QUANTITY);
    private static final Pattern SHARE = Pattern.compile("\\d{1,9}(\\.\\d{1,20})?");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]+");

    private final FormValues values;
    private final List<Criterion> asks;
    private final List<LocatedFault> faults = new ArrayList<>();

    /** Creates the dossier of a form whose call asks these criteria. */
    FormJson(FormValues values, List<Criterion> asks) {
        this.values = values;
        this.asks = asks;
    }

    /** Returns the dossier; texts that are no amounts are left out of it and are {@link #faults()}. */
    String text(String call, String reference) {
        ObjectNode dossier = NODES.objectNode();
        dossier.put("id", reference);
        dossier.put("call", call);
        ArrayNode seeks = NODES.arrayNode();
        ObjectNode applicant = dossier.putObject("applicant");
        ObjectNode operation = dossier.putObject("operation");
        ArrayNode members = NODES.arrayNode();
        ArrayNode lines = operation.putArray("costLines");
        values.byPath().forEach((path, text) -> {
            String[] steps = path.split("\\.", 2);
            switch (steps[0]) {
                case "seeks" -> seeks.add(steps[1]);
                case "applicant" -> put(applicant, members, steps[1], path, text);
                case "operation" -> put(operation, lines, steps[1], path, text);
                default -> child(dossier, steps[0]).set(steps[1], node(path, text));
            }
        });
        if (!seeks.isEmpty()) {
            dossier.set("seeks", seeks);
        }
        if (!members.isEmpty()) {
            applicant.set("members", members);
        }
        return dossier.toString();
    }

    List<LocatedFault> faults() {
        return faults;
    }

    private void put(ObjectNode parent, ArrayNode rows, String step, String path, String text) {
        int bracket = step.indexOf('[');
        if (bracket >= 0) {
            int number = Integer.parseInt(step.substring(bracket + 1, step.indexOf(']')));
            int row = values.place(path.substring(0, path.indexOf('[')), number);
            while (rows.size() <= row) {
                rows.addObject();
            }
            set((ObjectNode) rows.get(row), step.substring(step.indexOf('.') + 1), node(path, text));
        } else {
            set(parent, step, node(path, text));
        }
    }

    private static void set(ObjectNode parent, String step, JsonNode value) {
        int dot = step.indexOf('.');
        if (dot < 0) {
            parent.set(step, value);
        } else {
            child(parent, step.substring(0, dot)).set(step.substring(dot + 1), value);
        }
    }

    private static ObjectNode child(ObjectNode parent, String name) {
        return parent.get(name) instanceof ObjectNode known ? known : parent.putObject(name);
    }

    private JsonNode node(String path, String text) {
        return switch (FieldKind.of(path)) {
            case TEXT -> NODES.stringNode(text);
            case TRUTH -> truth(text);
            case ANSWER -> answer(path.substring(path.indexOf(FieldKind.ANSWERS) + FieldKind.ANSWERS.length()), text);
            case MONEY -> money(path, text);
            case SHARE -> NODES.stringNode(share(text));
            case QUANTITY -> NODES.stringNode(text.endsWith("%") ? text : share(text));
        };
    }

    private static JsonNode truth(String text) {
        return text.equals("true") || text.equals("false")
                ? NODES.booleanNode(text.equals("true"))
                : NODES.stringNode(text);
    }

    private JsonNode answer(String criterion, String text) {
        return asks.stream()
                .filter(asked -> asked.code().equals(criterion))
                .findFirst()
                .map(asked -> node(TypedAnswer.of(asked, text)))
                .orElseGet(() -> NODES.stringNode(text));
    }

    // What is no answer of its kind stays a word, so that the reader reports it.
    private static JsonNode node(Answer answer) {
        if (answer instanceof Answer.YesNo yesNo) {
            return NODES.booleanNode(yesNo.holds());
        }
        return answer instanceof Answer.Whole whole
                ? NODES.numberNode(whole.number())
                : NODES.stringNode(answer.toString());
    }

    private JsonNode money(String path, String text) {
        try {
            String amount = decimal(Euros.cents(Euros.parseLenient(text)));
            return NODES.objectNode().put("amount", amount).put("currency", "EUR");
        } catch (InvalidFactException e) {
            faults.add(new LocatedFault(path, e.fault()));
            return NODES.objectNode().put("amount", "0.00").put("currency", "EUR");
        }
    }

    private static String decimal(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    // "50 %" and "0,5" are the same share. What is no number stays as it is, so that the reader reports it.
    private static String share(String text) {
        String plain = BLANKS.matcher(text).replaceAll("").replace(',', '.');
        boolean isPercentage = plain.endsWith("%");
        String number = isPercentage ? plain.substring(0, plain.length() - 1) : plain;
        if (!SHARE.matcher(number).matches()) {
            return text;
        }
        return isPercentage ? new BigDecimal(number).movePointLeft(2).toPlainString() : number;
    }

    /** Returns the values of a form for a dossier. */
    static FormValues values(String dossier, Locale locale) {
        JsonNode root = JsonMapper.shared().readTree(dossier);
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (String part : List.of("applicant", "operation", "submission")) {
            flatten(part, root.path(part), locale, found);
        }
        root.path("seeks").forEach(track -> found.put("seeks." + track.asString(), List.of("true")));
        return FormValues.sent(found);
    }

    private static void flatten(String path, JsonNode node, Locale locale, Map<String, List<String>> found) {
        if (node.isObject() && node.has("currency")) {
            found.put(path, List.of(Euros.format(Euros.euros(node.path("amount").asString()), locale)));
        } else if (node.isObject()) {
            node.properties().forEach(each -> flatten(path + "." + each.getKey(), each.getValue(), locale, found));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(path + "[" + i + "]", node.get(i), locale, found);
            }
        } else if (!node.isMissingNode() && !node.isNull()) {
            String text = node.asString();
            boolean isFrenchNumber = DECIMALS.contains(FieldKind.of(path))
                    && locale.getLanguage().equals("fr");
            found.put(path, List.of(isFrenchNumber ? text.replace('.', ',') : text));
        }
    }
}
