using BangVang.Design.Tags;
using System.Text.Encodings.Web;
using BangVang.Papers.Text;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace BangVang.Design.Forms;

/// <summary>
/// All that is wrong, on top of the form: refusals as sentences, the rest as links to the fields. It takes the focus.
/// </summary>
[HtmlTargetElement("errors", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorsTag(Icons icons) : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext View { get; set; } = null!;

    /// <summary>What did not happen: "Chưa trình được".</summary>
    public string Title { get; set; } = "Chưa lưu được";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (View.ViewData.ModelState.IsValid) return;
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        foreach (var (name, value) in new[] { ("class", "bao bao-loi"), ("role", "alert"), ("tabindex", "-1"), ("aria-labelledby", "bao-loi-dau"), ("data-bao-loi", "") })
            output.Attributes.SetAttribute(name, value);
        output.Content.SetHtmlContent(IconTag.Draw(icons.Address(View.HttpContext, "alert-circle")));
        output.Content.AppendHtml(new Summary(View, Title));
    }

    /// <summary>Written when the page is: by then the fields below have said what they are called and in which order they stand.</summary>
    sealed class Summary(ViewContext view, string title) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            var wrong = view.ViewData.ModelState.Where(e => e.Value?.Errors.Count > 0)
                .SelectMany(e => e.Value!.Errors, (e, error) => (Key: e.Key, Sentence: error.ErrorMessage))
                .Where(e => e.Sentence.Length > 0).ToList();
            var fields = FieldLabels.Of(view.HttpContext);
            var inFields = wrong.Where(w => fields.Any(f => f.Name == w.Key)).OrderBy(w => fields.FindIndex(f => f.Name == w.Key)).ToList();
            var others = wrong.Except(inFields).Select(w => w.Sentence).Distinct().ToList();
            var head = inFields.Count > 0 ? $"{title}, có {inFields.Count} chỗ cần sửa" : title;
            writer.Write($"<div><p id=\"bao-loi-dau\"><b>{encoder.Encode(head)}</b></p>");
            foreach (var sentence in others) writer.Write($"<p>{encoder.Encode(sentence)}</p>");
            if (inFields.Count > 0) writer.Write("<ul>");
            foreach (var (key, sentence) in inFields)
            {
                var field = fields.Find(f => f.Name == key)!;
                writer.Write($"<li><a href=\"#{field.Id}\">{encoder.Encode(Entry(field.Label, sentence))}</a></li>");
            }
            writer.Write(inFields.Count > 0 ? "</ul></div>" : "</div>");
        }

        // A sentence that names its field, or begins with a name of its own, stands alone.
        static string Entry(string label, string sentence) => sentence switch
        {
            _ when sentence.StartsWith(label, StringComparison.OrdinalIgnoreCase) => sentence,
            ['“', ..] => $"{label}: {sentence}",
            _ => VietnameseText.Inside(sentence) is var inside && inside == sentence ? sentence : $"{label}: {inside}",
        };
    }
}
