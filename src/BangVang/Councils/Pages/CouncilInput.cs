using System.ComponentModel.DataAnnotations;

namespace BangVang.Councils.Pages;

/// <summary>A council as it is typed.</summary>
public sealed class CouncilInput
{
    [Required(ErrorMessage = "Nhập tên Hội đồng."), StringLength(Council.NameLength), Display(Name = "Tên Hội đồng")]
    public string? Name { get; set; }

    [StringLength(20), Display(Name = "Số thành viên phải dự họp")]
    public string? Quorum { get; set; }

    [StringLength(300), Display(Name = "Căn cứ của số dự họp")]
    public string? QuorumBasis { get; set; }
}
