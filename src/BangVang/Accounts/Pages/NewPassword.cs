using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace BangVang.Accounts.Pages;

/// <summary>A new password, typed twice.</summary>
public sealed class NewPassword
{
    [Required(ErrorMessage = "Nhập mật khẩu mới."), DataType(DataType.Password)]
    public string Password { get; set; } = "";

    [Required(ErrorMessage = "Nhập lại mật khẩu mới."), DataType(DataType.Password), Compare(nameof(Password), ErrorMessage = "Hai lần nhập chưa giống nhau.")]
    public string Again { get; set; } = "";

    /// <summary>Says beside the field what is wrong with it.</summary>
    public async Task<bool> IsGood(ModelStateDictionary state, Passwords passwords, Account account)
    {
        if (state.IsValid)
        {
            foreach (var fault in await passwords.Faults(account, Password)) state.AddModelError("Input.Password", fault);
        }
        return state.IsValid;
    }
}
