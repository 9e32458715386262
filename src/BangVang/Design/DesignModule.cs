using BangVang.Design.Errors;
using BangVang.Design.Shell;
using BangVang.Design.Words;
using BangVang.Kernel.Houses;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace BangVang.Design;

/// <summary>The look of the product: layouts, components, error pages, and the sentences that the framework says.</summary>
public sealed class DesignModule : IModule
{
    public void Join(House house)
    {
        house.Services.AddSingleton<Icons>();
        house.Services.AddSingleton<ProblemView>();
        house.Services.AddScoped<ShellReader>();
        house.Services.AddSingleton<IPostConfigureOptions<MvcOptions>, VietnameseBinding>();
    }
}
