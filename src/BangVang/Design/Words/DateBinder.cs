using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace BangVang.Design.Words;

/// <summary>Dates as officers type them, day first (5/3/2026, 05-03-2026, 05032026), and as links and browsers write them (2026-03-05).</summary>
public sealed class DateBinder : IModelBinder, IModelBinderProvider
{
    static readonly string[] Forms = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "ddMMyyyy", "yyyy-M-d"];

    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType == typeof(DateOnly) ? this : null;

    public Task BindModelAsync(ModelBindingContext binding)
    {
        var given = binding.ValueProvider.GetValue(binding.ModelName);
        if (given == ValueProviderResult.None) return Task.CompletedTask;
        binding.ModelState.SetModelValue(binding.ModelName, given);
        var text = given.FirstValue?.Trim() ?? "";
        if (text.Length == 0) binding.Result = binding.ModelMetadata.IsNullableValueType ? ModelBindingResult.Success(null) : Missing(binding);
        else if (TryRead(text, out var date)) binding.Result = ModelBindingResult.Success(date);
        else binding.ModelState.TryAddModelError(binding.ModelName, $"“{text}” không phải là một ngày có thật; hãy nhập ngày/tháng/năm, ví dụ 20/11/2026.");
        return Task.CompletedTask;
    }

    public static bool TryRead(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    static ModelBindingResult Missing(ModelBindingContext binding)
    {
        binding.ModelState.TryAddModelError(binding.ModelName, "Chưa nhập ngày.");
        return ModelBindingResult.Failed();
    }
}
