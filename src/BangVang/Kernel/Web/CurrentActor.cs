using BangVang.Kernel.Rights;

namespace BangVang.Kernel.Web;

/// <summary>The actor of a request: put there after sign-in has been checked, nobody before.</summary>
public static class CurrentActor
{
    public static Actor Actor(this HttpContext http) =>
        http.Features.Get<Actor>() ?? Rights.Actor.Nobody(http.RequestServices.GetRequiredService<RightBook>());
}
