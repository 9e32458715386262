using System.ComponentModel.DataAnnotations;
using BangVang.Plans.Assignments;

namespace BangVang.Plans.Drafting;

/// <summary>An assignment as typed. Units are lines of text in five roles; whom they mean is matched when it is saved.</summary>
public sealed class AssignmentForm
{
    [Required(ErrorMessage = "Ghi nội dung nhiệm vụ."), MaxLength(4000), Display(Name = "Nội dung")]
    public string? Content { get; set; }

    [MaxLength(20), Display(Name = "Số thứ tự in ra")]
    public string? PrintedNumber { get; set; }

    [MaxLength(300), Display(Name = "Nhóm việc")]
    public string? Section { get; set; }

    public TimingForm Timing { get; set; } = new();

    [Display(Name = "Tạo mỗi tháng, quý đã chọn một nhiệm vụ riêng")]
    public bool Repeats { get; set; }

    [Display(Name = "Chỉ bắt đầu sau khi xong nhiệm vụ")]
    public Guid? AfterId { get; set; }

    [Display(Name = "Chỉ thực hiện nếu có phát sinh (“nếu có”)")]
    public bool IsConditional { get; set; }

    [Display(Name = "Nhiệm vụ trọng tâm")]
    public bool IsKey { get; set; }

    [Display(Name = "Tự ghi nhận hoàn thành khi")]
    public string? FulfilledBy { get; set; }

    [MaxLength(8000), Display(Name = "Chỉ đạo")]
    public string? Directing { get; set; }

    [MaxLength(8000), Display(Name = "Chủ trì")]
    public string? Lead { get; set; }

    [MaxLength(8000), Display(Name = "Phối hợp")]
    public string? Coordinating { get; set; }

    [MaxLength(8000), Display(Name = "Giúp việc")]
    public string? Assisting { get; set; }

    [MaxLength(8000), Display(Name = "Thực hiện (không phân biệt chủ trì, phối hợp)")]
    public string? Undifferentiated { get; set; }

    [Display(Name = "Sửa nội dung, đơn vị cho mọi kỳ của nhiệm vụ này")]
    public bool WholeSeries { get; set; }

    public uint Version { get; set; }

    public IEnumerable<(UnitRole Role, string Text)> Units() =>
        new (UnitRole Role, string? Typed)[]
            {
                (UnitRole.Directing, Directing), (UnitRole.Lead, Lead), (UnitRole.Coordinating, Coordinating),
                (UnitRole.Assisting, Assisting), (UnitRole.Undifferentiated, Undifferentiated),
            }
            .SelectMany(u => Typed.Lines(u.Typed), (u, text) => (u.Role, text));

    public static AssignmentForm Of(Assignment assignment, IReadOnlyList<AssignmentUnit> units)
    {
        string? Lines(UnitRole role) => string.Join('\n', units.Where(u => u.Role == role).OrderBy(u => u.Position).Select(u => u.Text));
        var timing = TimingForm.Of(assignment.Timing);
        timing.CommemorationId = assignment.CommemorationId;
        return new AssignmentForm
        {
            Content = assignment.Content, PrintedNumber = assignment.PrintedNumber, Section = assignment.Section,
            Timing = timing, AfterId = assignment.AfterId, IsConditional = assignment.IsConditional,
            IsKey = assignment.IsKey, FulfilledBy = assignment.FulfilledBy, Version = assignment.Version,
            Directing = Lines(UnitRole.Directing), Lead = Lines(UnitRole.Lead), Coordinating = Lines(UnitRole.Coordinating),
            Assisting = Lines(UnitRole.Assisting), Undifferentiated = Lines(UnitRole.Undifferentiated),
        };
    }
}
