using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace BangVang.Design.Words;

/// <summary>What the annotations of a page's fields say when they have been given no sentence of their own.</summary>
public sealed class VietnameseRules : IValidationMetadataProvider
{
    // These bring an English sentence with them, as if somebody had written it.
    static readonly HashSet<string?> English =
    [
        new EmailAddressAttribute().ErrorMessage, new PhoneAttribute().ErrorMessage, new UrlAttribute().ErrorMessage, new FileExtensionsAttribute().ErrorMessage,
    ];

    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var rule in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            if ((rule.ErrorMessage is null || English.Contains(rule.ErrorMessage)) && rule.ErrorMessageResourceName is null) rule.ErrorMessage = Sentence(rule);
        }
    }

    static string Sentence(ValidationAttribute rule) => rule switch
    {
        RequiredAttribute => "Chưa nhập hoặc chưa chọn mục này.",
        StringLengthAttribute { MinimumLength: > 0 } => "Cần từ {2} đến {1} ký tự.",
        StringLengthAttribute or MaxLengthAttribute => "Dài quá {1} ký tự; hãy rút gọn.",
        MinLengthAttribute => "Cần ít nhất {1}.",
        RangeAttribute => "Cần trong khoảng từ {1} đến {2}.",
        CompareAttribute => "Hai lần nhập chưa giống nhau.",
        EmailAddressAttribute => "Địa chỉ thư chưa đúng; ví dụ: ten@coquan.gov.vn.",
        PhoneAttribute => "Số điện thoại chưa đúng; chỉ gồm chữ số, dấu cách và dấu +.",
        UrlAttribute => "Địa chỉ trang chưa đúng; ví dụ: https://coquan.gov.vn.",
        FileExtensionsAttribute => "Loại tệp này không nhận ở đây.",
        _ => "Giá trị vừa nhập chưa đúng; hãy nhập lại.",
    };
}
