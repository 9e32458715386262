using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;

namespace BangVang.Files.Pages;

/// <summary>The answer to an upload beyond the limit, at whatever address it was sent to.</summary>
[Public]
public sealed class TooLargeModel(UploadLimit limit) : AppPage
{
    public string Sentence { get; private set; } = "";

    public override async Task<bool> Load()
    {
        Sentence = UploadLimit.Sentence("Tệp vừa gửi", await limit.Bytes());
        Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        return true;
    }
}
