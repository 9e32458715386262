using System.Text.RegularExpressions;
using BangVang.Papers.Plans.Body;
using BangVang.Papers.Plans.Lines;
using BangVang.Papers.Plans.Schedule;

namespace BangVang.Papers.Plans.Head;

/// <summary>Who issues the plan, of what level and province: from the head, or where that is missing from what the text says of itself.</summary>
sealed partial class IssuerFinder(PlanText text, HeadReader head)
{
    readonly string body = string.Join('\n', text.Lines.Select(line => Issuers.Shorten(line.Text)));

    public (string? Issuer, string? Level, string? Province) Find()
    {
        var issuer = head.Issuer ?? FromText();
        if (issuer is not null) issuer = Named(issuer);
        var province = Province(issuer);
        if (head.Issuer is null && issuer is not null)
            text.Warn(null, "issuer-not-printed", $"Không có phần tên cơ quan ban hành ở đầu văn bản; “{issuer}” được suy từ nội dung, hãy xem lại.");
        if (issuer is null) text.Warn(null, "issuer-missing", "Không tìm thấy cơ quan ban hành; hãy chọn cơ quan.");
        return (issuer, Levels.Of(issuer, head.Superior, province is not null), province);
    }

    /// <summary>"… UBND xã xây dựng Kế hoạch …": who, in its own words, makes the plan.</summary>
    string? FromText()
    {
        foreach (var line in text.Lines.Where(line => line.Cells is null && line.Number >= head.BodyStart).Take(30))
            foreach (var sentence in Sentences().Split(line.Text))
                if (Maker().IsMatch(Plain.Of(sentence)) && LastActor(sentence) is { } actor)
                {
                    text.Cite("issuer", line.Number);
                    return Issuers.Shorten(actor);
                }
        return Enclosed().Match(body) is { Success: true } enclosed ? enclosed.Groups["i"].Value.Trim() : null;
    }

    static string? LastActor(string sentence)
    {
        var starts = Parts().Matches(sentence).Select(match => match.Index + match.Length).Prepend(0);
        return starts.Select(start => Actors.Subject(sentence[start..].TrimStart())).Where(actor => actor is not null).Select(actor => actor!.Value.Actor).LastOrDefault();
    }

    /// <summary>"UBND huyện" alone gets the name that the text gives it: from the head's place, the title, or what it says most often.</summary>
    string Named(string issuer)
    {
        var bare = BareLevel().Match(Plain.Of(issuer));
        if (!bare.Success) return issuer;
        var level = issuer[bare.Groups["level"].Index..].Trim();
        if (head.Place is { } place && Mentions($"{level} {place}")) return $"{issuer} {place}";
        var name = NameAfter(level, head.Title ?? "") ?? NameAfter(level, body);
        return name is null ? head.Place is { } only && level is "tỉnh" ? $"{issuer} {only}" : issuer : $"{issuer} {name}";
    }

    string? Province(string? issuer)
    {
        if (issuer is not null && NameAfter("tỉnh", issuer) is { } own) return own;
        if (head.Superior is not null && (NameAfter("tỉnh", head.Superior) ?? NameAfter("thành phố", head.Superior)) is { } superior) return superior;
        if (new[] { issuer, head.Superior }.OfType<string>().Select(OfProvince).FirstOrDefault(name => name is not null) is { } ofBody) return ofBody;
        return NameAfter("tỉnh", body) ?? NameAfter("Tỉnh ủy", body);
    }

    /// <summary>"Tỉnh ủy …", "Sở Giáo dục và Đào tạo …": bodies that only a province has, named after it.</summary>
    static string? OfProvince(string name) => ProvinceBody().Match(name) is { Success: true } match ? match.Groups["n"].Value : null;

    bool Mentions(string words) => body.Contains(words, StringComparison.OrdinalIgnoreCase);

    /// <summary>The proper name that follows a word most often.</summary>
    static string? NameAfter(string level, string text) =>
        Regex.Matches(text, $@"(?<!\p{{L}})(?:{Regex.Escape(level)}|{Regex.Escape(level.ToUpperInvariant())})\x20(?<n>(?!Miền|Ủy|Đoàn|Đảng|Hội|Ban|Sở|Phòng|Trung|HĐ)\p{{Lu}}\p{{Ll}}+(?:\x20\p{{Lu}}\p{{Ll}}+){{0,2}}(?:\x20-\x20(?!Sở|Ban|Hội|Phòng|Công|Đoàn|Ủy|Ngân|Trường)\p{{Lu}}\p{{Ll}}+\x20\p{{Lu}}\p{{Ll}}+)?)", RegexOptions.None, TimeSpan.FromSeconds(10))
            .GroupBy(match => match.Groups["n"].Value).OrderByDescending(group => group.Count()).FirstOrDefault()?.Key;

    [GeneratedRegex(@"^(?:Tỉnh [ủu][ỷy]|Tỉnh đoàn|Sở\s.*\p{Ll})\s(?<n>\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?)$", RegexOptions.None, 10_000)]
    private static partial Regex ProvinceBody();

    [GeneratedRegex(@"\b(?:xay dung|ban hanh|lap|de ra|trien khai)\s+(?:va ban hanh\s+|va trien khai\s+)?(?:ke hoach|chuong trinh)\b", RegexOptions.None, 10_000)]
    private static partial Regex Maker();

    [GeneratedRegex(@"(?<=[\p{Ll}\d])[.;]\s+(?=\p{Lu})", RegexOptions.None, 10_000)]
    private static partial Regex Sentences();

    [GeneratedRegex(@"[,;]\s+", RegexOptions.None, 10_000)]
    private static partial Regex Parts();

    [GeneratedRegex(@"[Kk]èm theo (?:Kế hoạch|Chương trình)[^\n]{0,80}?\scủa\s+(?<i>[^)\n,]{4,90})", RegexOptions.None, 10_000)]
    private static partial Regex Enclosed();

    [GeneratedRegex(@"^(?:ubnd|hdnd|hoi dong thi dua.{0,20}|dang uy|uy ban mttq.*)\s+(?<level>tinh|thanh pho|huyen|quan|thi xa|thi tran|xa|phuong|dac khu)$", RegexOptions.None, 10_000)]
    private static partial Regex BareLevel();
}
