using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace BangVang.Design.Words;

/// <summary>
/// What the framework says about values of the wrong shape, in Vietnamese. It comes last, because the rules it puts into words are found by
/// the framework's own providers.
/// </summary>
public sealed class VietnameseBinding : IPostConfigureOptions<MvcOptions>
{
    const string Nothing = "Chưa nhập hoặc chưa chọn mục này.";

    public void PostConfigure(string? name, MvcOptions options)
    {
        options.ModelBinderProviders.Insert(0, new DateBinder());
        options.ModelBinderProviders.Insert(0, new TextBinder());
        options.ModelMetadataDetailsProviders.Add(new VietnameseRules());
        var say = options.ModelBindingMessageProvider;
        say.SetAttemptedValueIsInvalidAccessor((value, _) => Wrong(value));
        say.SetNonPropertyAttemptedValueIsInvalidAccessor(Wrong);
        say.SetValueIsInvalidAccessor(Wrong);
        say.SetUnknownValueIsInvalidAccessor(_ => "Giá trị vừa nhập không dùng được ở mục này; hãy nhập lại.");
        say.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Giá trị vừa nhập không dùng được; hãy nhập lại.");
        say.SetValueMustBeANumberAccessor(_ => "Hãy nhập một số.");
        say.SetNonPropertyValueMustBeANumberAccessor(() => "Hãy nhập một số.");
        say.SetValueMustNotBeNullAccessor(_ => Nothing);
        say.SetMissingBindRequiredValueAccessor(_ => Nothing);
        say.SetMissingKeyOrValueAccessor(() => Nothing);
        say.SetMissingRequestBodyRequiredValueAccessor(() => "Chưa gửi nội dung nào.");
    }

    static string Wrong(string value) => $"“{value}” không dùng được ở mục này; hãy nhập lại.";
}
