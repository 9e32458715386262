using System.Text.Json.Serialization;
using BangVang.Law.Book;
using BangVang.Law.Candidates;
using BangVang.Law.Verdicts;

namespace BangVang.Law.Conditions;

/// <summary>The review at which a movement is rewarded: sơ kết or tổng kết.</summary>
public enum ReviewMoment { SoKet, TongKet }

/// <summary>A part in a movement: led it, or was outstanding in it; launched on a level, lasting so many years.</summary>
public sealed record Movement : Condition
{
    public MovementRole Role { get; init; }
    /// <summary>The level that launched it; null: any, a movement of the base only is left to a person.</summary>
    public Scope? Scope { get; init; }
    /// <summary>A movement of the base serves as well as any other.</summary>
    public bool FromBase { get; init; }
    [JsonPropertyName("years")] public int Lasting { get; init; }
    /// <summary>At which review the law rewards it; said beside the answer.</summary>
    public IReadOnlyList<ReviewMoment> At { get; init; } = [];
    /// <summary>Another level that serves when the movement lasted longer.</summary>
    public Scope? OrScope { get; init; }
    public int OrYears { get; init; }

    public override bool Holds(Facts facts, Ask ask, Granted granted)
    {
        if (facts.Movements is null) return granted == Granted.Unknown;
        for (var i = 0; i < facts.Movements.Count; i++)
            if (facts.Movements[i] is var m && Plays(m, granted) && (Is(m, Scope, Lasting, granted) || OrScope is not null && Is(m, OrScope, OrYears, granted))) return true;
        return false;
    }

    bool Plays(MovementPart part, Granted granted) => part.Role is { } role ? role >= Role : granted == Granted.Unknown;

    bool Is(MovementPart part, Scope? level, int years, Granted granted)
    {
        if (part.Scope is null) return granted == Granted.Unknown;
        if (years > 0 && (part.Years is { } lasted ? lasted < years : granted != Granted.Unknown)) return false;
        return level is null ? FromBase || part.Scope > Book.Scope.CoSo || granted != Granted.Sure
            : part.Scope == level || granted != Granted.Sure && part.Scope > level;
    }

    public override string Explain(Facts facts, Ask ask, Outcome outcome)
    {
        var role = Role == MovementRole.Led ? "dẫn đầu" : "tiêu biểu, xuất sắc";
        var level = Scope is null ? "" : $" do cấp {Scope.Value.Word} phát động";
        var lasting = Lasting > 0 ? $" từ {Lasting:00} năm trở lên" : "";
        var at = At.Count == 0 ? "" : $" (điều luật xét khi {string.Join(" hoặc ", At.Select(a => a == ReviewMoment.SoKet ? "sơ kết" : "tổng kết"))})";
        var other = OrScope is null ? "" : $", hoặc do cấp {OrScope.Value.Word} phát động từ {OrYears:00} năm";
        var rule = $"{role} trong phong trào thi đua{level}{lasting}{other}{at}";
        return outcome switch
        {
            Outcome.Met => $"Có thành tích {rule}.",
            Outcome.EvidenceMissing => $"Chưa có thông tin tham gia phong trào; cần {rule}.",
            Outcome.HumanDecides when Question is not null => $"Có thành tích {rule}. {Question}",
            Outcome.HumanDecides => $"Có thành tích trong phong trào ở cấp khác với điều luật ({rule}): người thẩm định quyết định.",
            _ => $"Không có thành tích {rule}.",
        };
    }

    public override IEnumerable<string> Look(Facts facts, Ask ask) => (facts.Movements ?? []).Select(m =>
        $"Phong trào cấp {(m.Scope is { } s ? s.Word : "chưa rõ")}{(m.Years is { } y ? $", {y} năm" : "")}: {(m.Role switch { MovementRole.Led => "dẫn đầu", MovementRole.Outstanding => "tiêu biểu", _ => "chưa rõ vai trò" })}");
}
