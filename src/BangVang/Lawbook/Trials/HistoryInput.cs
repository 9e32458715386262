using System.ComponentModel.DataAnnotations;
using BangVang.Law.Book;
using BangVang.Law.Candidates;

namespace BangVang.Lawbook.Trials;

/// <summary>A history as somebody types it: rows that may stay empty, dates as they come.</summary>
public sealed class HistoryInput
{
    [Display(Name = "Danh hiệu, hình thức")]
    public string? Award { get; set; }

    [Display(Name = "Ngày xét")]
    public DateOnly? On { get; set; }

    [Range(1981, Law.Candidates.Years.Last, ErrorMessage = "Năm xét thành tích phải từ {1} đến {2}."), Display(Name = "Năm thành tích")]
    public int? JudgedYear { get; set; }

    [Display(Name = "Ngày tiếp nhận hồ sơ")]
    public DateOnly? ReceivedOn { get; set; }

    [Display(Name = "Diện")]
    public Track? Track { get; set; }

    [Display(Name = "Ngày tuyển dụng hoặc thành lập")]
    public DateOnly? ServiceFrom { get; set; }

    [Display(Name = "Giới tính")]
    public Sex? Sex { get; set; }

    [Display(Name = "Quốc tịch")]
    public string? Nationality { get; set; }

    [Display(Name = "Thuộc đối tượng tặng cờ thi đua")]
    public bool? FlagSubject { get; set; }

    [Display(Name = "Khen theo")]
    public Basis? Basis { get; set; }

    public List<YearInput> Years { get; set; } = [];

    public List<HeldInput> Awards { get; set; } = [];

    [Display(Name = "Đã ghi đủ danh hiệu, hình thức (không có dòng nào là chưa được tặng)")]
    public bool AwardsComplete { get; set; } = true;

    public List<InitiativeInput> Initiatives { get; set; } = [];

    [Display(Name = "Đã ghi đủ sáng kiến và không có đề tài nghiệm thu (đề tài khai bằng dòng dữ liệu máy đọc)")]
    public bool InitiativesComplete { get; set; } = true;

    public List<DisciplineInput> Disciplines { get; set; } = [];

    [Display(Name = "Đã ghi đủ kỷ luật (không có dòng nào là không bị kỷ luật)")]
    public bool DisciplinesComplete { get; set; } = true;

    public List<HoldInput> Holds { get; set; } = [];

    [Display(Name = "Đã ghi đủ việc đang xem xét (không có dòng nào là không có)")]
    public bool HoldsComplete { get; set; } = true;

    [StringLength(20_000), Display(Name = "Một dòng dữ liệu máy đọc")]
    public string? Json { get; set; }
}

public sealed class YearInput
{
    public int? Year { get; set; }
    public Rating? Rating { get; set; }
    public int? Members { get; set; }
    public int? Completed { get; set; }
    public int? Ldtt { get; set; }
    public int? Cstdcs { get; set; }
    public int? Disciplined { get; set; }
    public int? Rank { get; set; }

    public bool HasFigures => (Members ?? Completed ?? Ldtt ?? Cstdcs ?? Disciplined) is not null;
}

public sealed class HeldInput
{
    public string? Code { get; set; }
    public int? Year { get; set; }
    public DateOnly? DecidedOn { get; set; }
    public Basis? Basis { get; set; }
}

public enum InitiativeUse { None, Title, Form }

public sealed class InitiativeInput
{
    public int? Year { get; set; }
    public Scope? Scope { get; set; }
    public InitiativeUse? Use { get; set; }
}

public sealed class DisciplineInput
{
    public DisciplineLevel? Level { get; set; }
    public DateOnly? From { get; set; }
    public DateOnly? To { get; set; }
}

public sealed class HoldInput
{
    public HoldKind? Kind { get; set; }
    public DateOnly? From { get; set; }
    public DateOnly? To { get; set; }
}
