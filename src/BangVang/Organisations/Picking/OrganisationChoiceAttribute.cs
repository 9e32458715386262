using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace BangVang.Organisations.Picking;

/// <summary>
/// A property (Guid?, or a list of Guid) that a picker fills: by the id of a body chosen with scripts or from an offered list, or by a
/// name that was typed. A name that fits no body, or several, is an error that says so and offers what it may have meant.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OrganisationChoiceAttribute : ModelBinderAttribute<OrganisationChoiceBinder>;

public sealed class OrganisationChoiceBinder(Choice choice) : IModelBinder
{
    const int LongestText = 2000;

    public async Task BindModelAsync(ModelBindingContext binding)
    {
        var given = binding.ValueProvider.GetValue(binding.ModelName);
        if (given == ValueProviderResult.None) return;
        binding.ModelState.SetModelValue(binding.ModelName, given);
        var values = given.Values.Select(v => v?.Trim() ?? "").Where(v => v.Length > 0).ToList();
        var ids = values.Select(v => Guid.TryParse(v, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty).Distinct().ToList();
        var asked = binding.ValueProvider.GetValue(binding.ModelName + Picker.Asked).FirstValue?.Trim();
        // A text that was asked about before is answered by the choice made from the list.
        var typed = string.Join("; ", values.Where(v => !Guid.TryParse(v, out _) && !(v == asked && ids.Count > 0)));
        await Understand(binding, ids, typed.Length > LongestText ? typed[..LongestText] : typed);
    }

    async Task Understand(ModelBindingContext binding, List<Guid> ids, string typed)
    {
        var actor = binding.HttpContext.Actor();
        var several = binding.ModelMetadata.IsEnumerableType;
        var chosen = await choice.Find(actor, ids);
        if (chosen.Count < ids.Count) Wrong("Đơn vị đã chọn không có trong danh mục bạn được xem. Hãy chọn lại.");
        var (left, offered) = (new List<string>(), new List<Candidate>());
        foreach (var text in several ? typed.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : typed.Length > 0 ? [typed] : [])
        {
            var found = await choice.Called(actor, text);
            if (found.Count == 1) chosen.Add(found[0]);
            else await Offer(text, found);
        }
        Picker.Note(binding.HttpContext, binding.ModelName, new PickState([.. chosen.DistinctBy(c => c.Id)], string.Join("; ", left), offered));
        binding.Result = Result(binding, several, [.. chosen.Select(c => c.Id).Distinct()]);

        async Task Offer(string text, List<Candidate> found)
        {
            left.Add(text);
            var meant = found.Count > 0 ? found : await choice.Search(actor, text);
            offered.AddRange(meant);
            Wrong(found.Count > 1 ? $"Có {found.Count} đơn vị gọi là “{text}”. Chọn một đơn vị bên dưới."
                : meant.Count > 0 ? $"Không có đơn vị nào gọi đúng là “{text}”. Chọn bên dưới, hoặc gõ lại."
                : $"Không tìm thấy đơn vị nào như “{text}”. Gõ lại tên, có thể không dấu.");
        }

        void Wrong(string sentence) => binding.ModelState.TryAddModelError(binding.ModelName, sentence);
    }

    static ModelBindingResult Result(ModelBindingContext binding, bool several, Guid[] ids)
    {
        if (several) return ModelBindingResult.Success(binding.ModelType.IsArray ? ids : ids.ToList());
        return ids.Length > 0 ? ModelBindingResult.Success(ids[0]) : binding.ModelMetadata.IsReferenceOrNullableType ? ModelBindingResult.Success(null) : ModelBindingResult.Failed();
    }
}

/// <summary>What the binder tells the picker of the same field.</summary>
static class Picker
{
    public const string Asked = ".asked";

    public static void Note(HttpContext http, string field, PickState state) => http.Items[("picker", field)] = state;

    public static PickState? Of(HttpContext http, string field) => http.Items[("picker", field)] as PickState;
}
