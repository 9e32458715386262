using System.ComponentModel.DataAnnotations;
using BangVang.Papers.Text;

namespace BangVang.Dossiers.Drafting;

/// <summary>What may be changed of a dossier's head while it is a draft.</summary>
public sealed class DossierForm
{
    [Required(ErrorMessage = "Ghi tên hồ sơ."), StringLength(Dossier.TitleLength, ErrorMessage = "Tên hồ sơ tối đa {1} ký tự."), Display(Name = "Tên hồ sơ")]
    public string? Title { get; set; }

    [StringLength(120, ErrorMessage = "Tối đa {1} ký tự."), Display(Name = "Thời kỳ, nếu không phải năm thường")]
    public string? Period { get; set; }

    public static DossierForm Of(Dossier dossier) => new() { Title = dossier.Title, Period = dossier.Period };

    public void Write(Dossier dossier)
    {
        dossier.MustBeOpenToItsProposers();
        (dossier.Title, dossier.Period) = (Title!.Trim(), VietnameseText.OrNull(Period));
    }
}
