namespace BangVang.Law.Votes;

/// <summary>A council's votes on one candidate, as the minutes count them.</summary>
/// <param name="Members">All members of the council.</param>
/// <param name="Present">Members who attended and voted there.</param>
/// <param name="Written">Absent members who gave their opinion in writing.</param>
/// <param name="Agree">Votes and written opinions in favour.</param>
public sealed record Tally(int Members, int Present, int Written, int Agree)
{
    /// <summary>The votes counted: those of the session and the written ones.</summary>
    public int Heard => Present + Written;

    public int Unheard => Members - Heard;

    /// <summary>A Vietnamese sentence why the figures cannot be those of a vote; null when they can.</summary>
    public string? Fault => this switch
    {
        { Members: < 0 } or { Present: < 0 } or { Written: < 0 } or { Agree: < 0 } => "Số thành viên, số phiếu không thể là số âm; kiểm tra lại các số đã nhập.",
        { Members: 0 } => "Hội đồng phải có ít nhất một thành viên; nhập tổng số thành viên theo quyết định thành lập.",
        _ when Present > Members => $"Số thành viên dự họp ({Present}) lớn hơn tổng số thành viên hội đồng ({Members}).",
        _ when (long)Present + Written > Members => $"Số dự họp ({Present}) cộng số gửi ý kiến bằng văn bản ({Written}) lớn hơn tổng số thành viên hội đồng ({Members}).",
        _ when Heard == 0 => "Chưa có thành viên nào dự họp hoặc gửi ý kiến bằng văn bản nên chưa có phiếu để tính.",
        _ when Agree > Heard => $"Số đồng ý ({Agree}) lớn hơn số phiếu: {Present} dự họp và {Written} ý kiến bằng văn bản.",
        _ => null,
    };
}

/// <summary>The share of all members that must attend a session, as the council's own rules set it.</summary>
public readonly record struct Quorum(int Numerator, int Denominator)
{
    public bool IsReached(Tally tally) => (long)tally.Present * Denominator >= (long)tally.Members * Numerator;

    /// <summary>"2/3" or "80%"; false for what is no share between nothing and all.</summary>
    public static bool TryRead(string? text, out Quorum quorum)
    {
        quorum = default;
        var parts = (text ?? "").Trim().TrimEnd('%').Split('/', StringSplitOptions.TrimEntries);
        if (parts.Length is 0 or > 2 || !int.TryParse(parts[0], out var numerator)) return false;
        var denominator = 100;
        if (parts.Length == 2 && !int.TryParse(parts[1], out denominator)) return false;
        if (parts.Length == 1 && !text!.Contains('%') || numerator < 0 || denominator < 1 || numerator > denominator) return false;
        quorum = new Quorum(numerator, denominator);
        return true;
    }

    public string Words => Denominator == 100 ? $"{Numerator}%" : $"{Numerator}/{Denominator}";
}
