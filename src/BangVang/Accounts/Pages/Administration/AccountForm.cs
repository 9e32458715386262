using System.ComponentModel.DataAnnotations;
using BangVang.Organisations.Picking;
using BangVang.Papers.Text;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace BangVang.Accounts.Pages.Administration;

/// <summary>What is typed about an account when it is made or edited.</summary>
public sealed class AccountForm
{
    [Required(ErrorMessage = "Nhập họ tên."), StringLength(100), Display(Name = "Họ và tên")]
    public string Name { get; set; } = "";

    [StringLength(150), Display(Name = "Chức vụ")]
    public string? Position { get; set; }

    [OrganisationChoice, Required(ErrorMessage = "Chọn đơn vị."), Display(Name = "Đơn vị")]
    public Guid? OrganisationId { get; set; }

    [RegularExpression(UserNames.Shape, ErrorMessage = "Tên đăng nhập gồm 3 đến 50 chữ thường không dấu, chữ số, dấu chấm, gạch; ví dụ: hang.ntt."), Display(Name = "Tên đăng nhập")]
    public string? UserName { get; set; }

    [EmailAddress, StringLength(200), Display(Name = "Thư công vụ")]
    public string? Email { get; set; }

    public uint Version { get; set; }

    public string CleanName => string.Join(' ', (VietnameseText.Clean(Name) ?? "").Split((char[])[' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    public string? CleanPosition => VietnameseText.Clean(Position)?.Trim() is { Length: > 0 } position ? position : null;

    public string? CleanEmail => Email?.Trim() is { Length: > 0 } email ? email : null;

    /// <summary>Says beside the fields which names are taken; the caller holds the names' lock.</summary>
    public async Task<bool> IsFree(ModelStateDictionary state, UserNames names, Guid? except)
    {
        if (UserName is not null && await names.IsTaken(UserName, except))
            state.AddModelError("Input.UserName", $"Tên {UserName} đã có người dùng. Thử {await names.Propose(Name)}.");
        if (CleanEmail is { } email && await names.IsEmailTaken(email, except))
            state.AddModelError("Input.Email", "Địa chỉ thư này đã thuộc một tài khoản khác.");
        return state.IsValid;
    }
}
