using System.Text.Json.Nodes;

namespace BangVang.Law.Tests.Catalogue;

/// <summary>What the shared catalogue says of one condition, as short words that can be compared.</summary>
static class CatalogueFigures
{
    public static HashSet<string> Of(JsonNode condition)
    {
        var words = new HashSet<string>();
        foreach (var (name, value) in condition["params"]!.AsObject()) words.UnionWith(OfParameter(name, value));
        foreach (var prior in condition["prior_awards"]!.AsArray()) words.Add(OfPrior(prior!, (string)condition["kind"]! == "rating_years"));
        return words;
    }

    /// <summary>Numbers that no kind of ours counts: they must stand in the rule's words.</summary>
    public static IEnumerable<long> Told(JsonNode condition) =>
        from parameter in condition["params"]!.AsObject()
        where IsTold(parameter.Key) && parameter.Value is JsonValue value && value.GetValueKind() == System.Text.Json.JsonValueKind.Number
        select (long)parameter.Value!;

    static bool IsTold(string name) => name is "worker_initiatives" or "farmer_initiatives" or "farmer_model_years" or "model_min_years" or "min_years" or "absence_max_working_days_exclusive"
        || name.StartsWith("teach", StringComparison.Ordinal) || name.StartsWith("practice", StringComparison.Ordinal) || name.StartsWith("manager", StringComparison.Ordinal)
        || name.StartsWith("art", StringComparison.Ordinal) || name.StartsWith("circus", StringComparison.Ordinal) || name.StartsWith("heritage", StringComparison.Ordinal)
        || name is "hardship_multiplier" or "honorary_consul_years_min" or "other_foreigner_years_min" or "service_years_min";

    static IEnumerable<string> OfParameter(string name, JsonNode? value) => name switch
    {
        "min_rating" or "rating" => [$"min {value}"],
        "rating_alternatives" => value!.AsArray().Select(a => $"or {a}"),
        "continuous_years_after" or "continuous_years" or "years" or "continuous_years_min" => [$"years {value}"],
        "continuous_years_below" => [$"below {value}"],
        "sea_island_hardship_or_international_multiplier" => [$"hardship {value}"],
        "htxs_years" => [$"top {value}"],
        "initiatives" => [$"initiatives {value}"],
        "initiative_scope" or "min_scope" => [$"scope {value}"],
        "min_count" => [$"count {value}"],
        "min_age_years" => [$"age {value}"],
        "round_anniversary" => ["round"],
        "count_from" => [$"from {value}"],
        "within_any" => value!.AsArray().Select(OfGroup!),
        "award" => [$"of {value}"],
        "min_percent" => [$"percent {value}"],
        "min_percent_exclusive" => [$"percent {value}", "above"],
        "max_discipline" => ["none from canh_cao"],
        "discipline_none_from" => [$"none from {value}"],
        "members_complete_percent" => [$"complete {value}"],
        "min_months_in_unit" => [$"months {value}"],
        "movement_min_years" => [$"lasting {value}"],
        "movement_launched_by" => value!.AsArray().Select(l => $"by {Level(l!)}"),
        "at" => value!.AsArray().Select(a => $"at {a}"),
        "or" when value is JsonObject other => [$"or by {Level(other["movement_launched_by"]![0]!)} lasting {other["movement_min_years"]}"],
        "min_value_vnd" => [$"amount {value}"],
        "once_per_type" => ["once"],
        "province_offices" => value!.AsObject().Select(o => Office(o.Key, o.Value!)),
        "pho_bi_thu_ct" or "btv_pct_mttq" or "gd_so_bt_ct_huyen" => [Office(name, value!)],
        _ when name.EndsWith("_years", StringComparison.Ordinal) && value is JsonArray => [Office(name[..^6], value)],
        _ => [],
    };

    static string Level(JsonNode level) => (string)level! is "thu_tuong" or "chu_tich_nuoc" ? "toan_quoc" : (string)level!;

    static string Office(string office, JsonNode years) =>
        years is JsonArray span ? $"{office} {span[0]}–{span[1]?.ToString() ?? ""}" : $"{office} {years}–";

    static string OfGroup(JsonNode group) => "any " + string.Join(" + ", group["all"]!.AsArray().Select(n => Need(n!))) + (group["only_if"] is null ? "" : " without flags");

    static string Need(JsonNode need) => $"{need["award"]}×{need["count"]}{(need["issuer"] is JsonArray issuers ? "@" + string.Join(",", issuers) : "")}";

    static string OfPrior(JsonNode prior, bool insteadOfRating) => (string)prior["pattern"]! switch
    {
        "before" => $"after {prior["award"]}",
        "ever_before" => $"after {prior["award"]} open",
        "same_year" => $"same {prior["award"]}",
        "within_window" => $"within {Need(prior)}",
        _ when insteadOfRating => $"or {prior["award"]}",
        _ => $"row {prior["award"]}×{prior["count"]}",
    };
}
