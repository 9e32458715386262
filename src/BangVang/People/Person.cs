using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Law.Candidates;
using BangVang.Papers.Text;

namespace BangVang.People;

/// <summary>A person as the register knows one: the same through names, posts and units.</summary>
public sealed class Person : IEdited, ISought
{
    public const int NameLength = 120;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The tree in which the person is known: a province's.</summary>
    public required Guid RootId { get; init; }

    public required string FullName
    {
        get;
        set
        {
            (field, SortKey) = (value = Tidy(value), PersonName.SortKey(value));
            Folded = VietnameseText.Fold(value);
            // Whoever was looked for under the old name is found under it still.
            if (!$" {Words} ".Contains($" {Folded} ", StringComparison.Ordinal)) Words = $"{Folded} {Words}".TrimEnd();
        }
    }

    /// <summary>The name as search compares it.</summary>
    public string Folded { get; private set; } = "";

    /// <summary>What search compares: the name, those borne before, and those of records that were taken over.</summary>
    public string Words { get; private set; } = "";

    /// <summary>Given name first; ethnic and religious names may need another order than the rule's.</summary>
    public string SortKey { get; set; } = "";

    /// <summary>"Ông", "Bà", or a rank: what stands before the name on lists and certificates.</summary>
    public string? Honorific { get; set => field = VietnameseText.OrNull(value); }

    public DateOnly? BornOn { get; private set; }

    /// <summary>Often all that the papers say.</summary>
    public int? BirthYear { get; private set; }

    public Sex? Sex { get; set; }

    /// <summary>Twelve digits, optional; shown masked, every full view is entered in the journal.</summary>
    [Unjournaled]
    public string? IdentityNumber { get; set => field = VietnameseText.OrNull(value); }

    /// <summary>ISO code.</summary>
    public string Nationality { get; set; } = "VN";

    /// <summary>Sensitive and optional: asked for only where a share is to be reckoned.</summary>
    [Unjournaled]
    public string? EthnicGroup { get; set => field = VietnameseText.OrNull(value); }

    /// <summary>First day of service.</summary>
    public DateOnly? ServiceFrom { get; set; }

    /// <summary>Where the person works or lives now; the way there stands in the posts.</summary>
    public Guid OrganisationId { get; private set; }

    /// <summary>Post, rank or trade, as it is printed: "Phó Chủ tịch UBND xã", "Nông dân, bản Nậm Lạnh".</summary>
    public string? Position { get; private set; }

    public Standing Standing { get; private set; } = Standing.DirectWorker;

    /// <summary>The record that took this one over, when two were found to be one person.</summary>
    public Guid? MergedIntoId { get; set; }

    public uint Version { get; private set; }

    public string Label => string.IsNullOrEmpty(Position) ? FullName : $"{FullName} ({Position})";

    /// <summary>Born on the day, or in the year, or unknown.</summary>
    public void Born(DateOnly? on, int? year)
    {
        if (on is { } day && year is { } given && day.Year != given)
            throw new Refusal($"Ngày sinh {day:dd/MM/yyyy} và năm sinh {given} không khớp nhau. Sửa một trong hai.");
        (BornOn, BirthYear) = (on, on?.Year ?? year);
    }

    /// <summary>The names of other records of the same person, to be found by.</summary>
    public void AlsoCalled(IEnumerable<string> folded) => Words = string.Join(' ', folded.Prepend(Folded).Distinct());

    /// <summary>Where the person stands now.</summary>
    /// <param name="standing">Null where nobody said: a position that is itself a standing ("Nông dân, bản Nậm Lạnh") tells it, any other does not.</param>
    public void Stand(Guid organisationId, string? position, Standing? standing = null) =>
        (OrganisationId, Position, Standing) = (organisationId, VietnameseText.OrNull(position), standing ?? Standings.Of(position));

    static string Tidy(string? name)
    {
        var tidy = string.Join(' ', (VietnameseText.Clean(name) ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (tidy.Length == 0) throw new Refusal("Họ và tên còn trống. Nhập đủ họ, tên đệm và tên.");
        if (tidy.Length > NameLength) throw new Refusal($"Họ và tên dài {tidy.Length} ký tự; tối đa {NameLength}.");
        return tidy;
    }
}

/// <summary>What reports on awards tell apart, those who lead and those who work (form 0603); and for whom the law has conditions of its own.</summary>
public enum Standing { DirectWorker, Worker, Farmer, OtherLeader, Entrepreneur, DepartmentLeader, ProvinceLeader }

public static class Standings
{
    public static string Name(Standing standing) => standing switch
    {
        Standing.DirectWorker => "Người trực tiếp công tác, lao động, học tập",
        Standing.Worker => "Công nhân",
        Standing.Farmer => "Nông dân",
        Standing.OtherLeader => "Lãnh đạo từ phó phòng trở lên",
        Standing.Entrepreneur => "Doanh nhân",
        Standing.DepartmentLeader => "Lãnh đạo cấp vụ, sở, ngành",
        Standing.ProvinceLeader => "Lãnh đạo cấp bộ, tỉnh trở lên",
        _ => throw new ArgumentOutOfRangeException(nameof(standing)),
    };

    /// <summary>Whoever works with their own hands and head, as the report counts them.</summary>
    public static bool IsDirect(this Standing standing) => standing is Standing.DirectWorker or Standing.Worker or Standing.Farmer;

    /// <summary>The standing that a position says of itself.</summary>
    public static Standing Of(string? position) => $"{VietnameseText.Fold(position)} " switch
    {
        var farmer when farmer.StartsWith("nong dan ", StringComparison.Ordinal) => Standing.Farmer,
        var worker when worker.StartsWith("cong nhan ", StringComparison.Ordinal) && !worker.StartsWith("cong nhan vien ", StringComparison.Ordinal) => Standing.Worker,
        _ => Standing.DirectWorker,
    };
}
