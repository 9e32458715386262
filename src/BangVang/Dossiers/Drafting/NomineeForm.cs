using BangVang.Kernel;
using System.ComponentModel.DataAnnotations;
using BangVang.Papers.Text;

namespace BangVang.Dossiers.Drafting;

/// <summary>What may be changed of one line of the list.</summary>
public sealed class NomineeForm
{
    const int AchievementsLength = 20_000;

    [Required(ErrorMessage = "Ghi tên như sẽ in trên bằng."), StringLength(Nominee.NameLength, ErrorMessage = "Tên tối đa {1} ký tự."), Display(Name = "Tên như sẽ in")]
    public string? Name { get; set; }

    [StringLength(Nominee.PlaceLength, ErrorMessage = "Tối đa {1} ký tự."), Display(Name = "Chức vụ, đơn vị; với hộ: địa chỉ")]
    public string? Place { get; set; }

    [Required(ErrorMessage = "Chọn danh hiệu, hình thức đề nghị."), Display(Name = "Đề nghị")]
    public string? Award { get; set; }

    [StringLength(Nominee.ReasonLength, ErrorMessage = "Câu thành tích tối đa {1} ký tự, để vừa tờ bằng."), Display(Name = "Thành tích, một câu như trên bằng")]
    public string? Reason { get; set; }

    [StringLength(AchievementsLength, ErrorMessage = "Báo cáo thành tích tối đa {1} ký tự."), Display(Name = "Báo cáo thành tích")]
    public string? Achievements { get; set; }

    public static NomineeForm Of(Nominee nominee) => new() { Name = nominee.Name, Place = nominee.Place, Award = nominee.AwardCode, Reason = nominee.Reason, Achievements = nominee.Achievements };

    public void Write(Nominee nominee) =>
        (nominee.Name, nominee.Place, nominee.AwardCode, nominee.Reason, nominee.Achievements) = (VietnameseText.OrNull(Name) ?? throw new Refusal("Tên như sẽ in chưa có chữ nào. Ghi tên người, tập thể hoặc hộ."), VietnameseText.OrNull(Place), Award!, VietnameseText.OrNull(Reason), VietnameseText.OrNull(Achievements));
}
