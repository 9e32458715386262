using System.ComponentModel.DataAnnotations;
using BangVang.Papers.Text;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace BangVang.Design.Words;

/// <summary>Text comes in whole (NFC, plain spaces, no control characters, nothing around it), whatever keyboard or page it was copied from.</summary>
public sealed class TextBinder : IModelBinder, IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) => context.Metadata.ModelType == typeof(string) ? this : null;

    public Task BindModelAsync(ModelBindingContext binding)
    {
        var given = binding.ValueProvider.GetValue(binding.ModelName);
        if (given == ValueProviderResult.None) return Task.CompletedTask;
        binding.ModelState.SetModelValue(binding.ModelName, given);
        // Spaces around a password are its own.
        var isSecret = binding.ModelMetadata.DataTypeName == nameof(DataType.Password);
        var text = isSecret ? given.FirstValue : VietnameseText.Clean(given.FirstValue)?.Trim();
        if (!isSecret && given.Length == 1) binding.ModelState.SetModelValue(binding.ModelName, text, text);
        binding.Result = ModelBindingResult.Success(string.IsNullOrEmpty(text) && binding.ModelMetadata.ConvertEmptyStringToNull ? null : text);
        return Task.CompletedTask;
    }
}
